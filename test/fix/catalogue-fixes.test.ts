import { describe, expect, test, vi } from 'vitest';
import { orderPage, orderPageWithJson } from '../../generator/model/catalogue/example-pages.js';
import { catalogue } from '../../generator/model/catalogue/index.js';
import { readExample } from '../../generator/model/catalogue/read-example.js';
import { factsOf, fixFolder, type Pages } from './fix-folder.js';

vi.setConfig({ testTimeout: 60_000 });

const entries = Object.entries(catalogue).flatMap(([code, entry]) =>
  entry.about === 'pages' ? [{ code, ...entry }] : [],
);

/** The codes that say how docs2ts has repaired a text: written as it was read, the text says the same. */
const repaired = new Set<string>([
  'json-comment',
  'json-surplus-comma',
  'json-missing-comma',
  'json-quotes',
  'json-bare-word',
  'json-invalid-character',
  'json-odd-blank',
  'mismatched-delimiter-row',
  'missing-delimiter-row',
  'interrupted-table',
  'broken-table-row',
  'surplus-table-cell',
  'empty-table-row',
  'heading-without-blank',
  'content-length',
]);

/** Pages with a remedy, for codes whose bad example has none. */
const certain: Readonly<Record<string, Pages>> = {
  'missing-table-cell': { 'order.md': orderPage('|total|Double') },
  'unread-column': { 'order.md': orderPage('|total|Double|What it costs.|').replace('Description', 'Descripton') },
  'unknown-table': { 'order.md': orderPage('|total|Double|What it costs.|').replace('Property', 'Propetry') },
  'unknown-key-property': {
    'order.md': orderPageWithJson(['|total|Double|What it costs.|'], ['{ "total": 1 }'], ', "keyProperty": "totl"'),
  },
  'unknown-optional-property': {
    'order.md': orderPageWithJson(
      ['|total|Double|What it costs.|'],
      ['{ "total": 1 }'],
      ', "optionalProperties": ["totl"]',
    ),
  },
};

describe.each(entries.filter(({ fixable }) => fixable !== undefined))(
  'the remedy of $code',
  ({ code, bad, fixable }) => {
    const pages = certain[code] ?? readExample(bad).pages;
    const wanted = fixable === undefined || fixable === 'certain' ? {} : { fixAlso: [fixable] };

    test('mends the bad example; nothing new is found, and mending it again changes nothing', async () => {
      const { before, after, pages: mended } = await fixFolder(pages, wanted);
      expect(before.diagnostics.map((found) => found.code)).toContain(code);
      expect(after.mended.map((found) => found.code)).toContain(code);
      const known = new Set(before.diagnostics.map((found) => found.code));
      expect(after.diagnostics.filter((found) => found.code === code || !known.has(found.code))).toEqual([]);
      expect((await fixFolder(mended, wanted)).after.changes).toEqual([]);
      const compared = repaired.has(code) ? [before, after] : [];
      expect(new Set(compared.map((result) => JSON.stringify(factsOf(result)))).size).toBe(repaired.has(code) ? 1 : 0);
    });

    test('is not made unless it is asked for, and not in a dry run', async () => {
      const { after, pages: same } = await fixFolder(pages, { ...wanted, dryRun: true });
      expect(same).toEqual(pages);
      expect(after.changes.length).toBeGreaterThan(0);
      const unasked = fixable === 'certain' ? pages : (await fixFolder(pages)).pages;
      expect(unasked).toEqual(pages);
    });
  },
);

test.each(entries.filter(({ fixable }) => fixable === undefined))(
  'the bad example of $code stays as it is, because its remedy is not certain',
  async ({ code, bad }) => {
    const { after } = await fixFolder(readExample(bad).pages, { dryRun: true });
    expect(after.mended.filter((found) => found.code === code)).toEqual([]);
  },
);
