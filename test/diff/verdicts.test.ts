import { expect, test } from 'vitest';
import type { ChangeKind } from '../../generator/model/change/change.js';
import { verdictRules } from '../../generator/model/change/verdict-rules.js';
import { diffPages, editPages, library, lineOf, movePage, type Pages } from './library.js';
import { verdictCases, type VerdictCase } from './verdict-cases.js';

test.each(verdictCases.map((one, index) => [index, one] as const))('case %i reports its kind of change', (_, one) => {
  expect(reportOf(one).map((line) => line.split(' ', 1)[0])).toContain(one.kind);
});

/** Kinds that other tests of this file reach, and those that no sentence of a page makes today. */
const others: ReadonlySet<ChangeKind> = new Set([
  'page-renamed',
  'request-body-added',
  'required-request-body-added',
  'request-body-removed',
  'request-body-widened',
  'request-body-changed',
  'response-stated',
  'response-no-longer-stated',
  'type-no-longer-deprecated',
  'type-deprecation-edited',
  'property-deprecation-edited',
  'member-deprecated',
  'member-no-longer-deprecated',
  'member-deprecation-edited',
  'parameter-value-description-edited',
  'parameter-value-changed',
  'example-removed',
]);

test('every kind of change has a case', () => {
  const reached = new Set(verdictCases.map(({ kind }) => kind));
  // `verdictRules` has exactly the kinds as its keys.
  const kinds = Object.keys(verdictRules) as readonly ChangeKind[];
  expect(kinds.filter((kind) => !reached.has(kind) && !others.has(kind))).toEqual([]);
});

const reports = new Map<VerdictCase, readonly string[]>();

function reportOf(one: VerdictCase): readonly string[] {
  const before = editPages(library, one.setup ?? []);
  const report = reports.get(one) ?? diffPages(before, editPages(before, one.edits)).map(lineOf);
  reports.set(one, report);
  return report;
}

test('the whole reports of all cases are as expected', async () => {
  const texts = verdictCases.map(
    (one) =>
      `${one.kind}\n${reportOf(one)
        .map((line) => `  ${line}\n`)
        .join('')}`,
  );
  await expect(texts.join('\n')).toMatchFileSnapshot('verdicts.txt');
});

test('a documentation and itself are the same, also with lines above and spaces in tables', () => {
  const moved = Object.fromEntries(
    Object.entries(library).map(([path, text]) => [
      path,
      text.replace('\n# ', '\n\n\n# ').replaceAll('|String|', '| String |'),
    ]),
  );
  expect(diffPages(library, library)).toEqual([]);
  expect(diffPages(library, moved)).toEqual([]);
});

test('a renamed page is one editorial change', () => {
  const renamed: Pages = Object.fromEntries(
    Object.entries(movePage(library, 'resources/place.md', 'resources/where.md')).map(([path, text]) => [
      path,
      text.replaceAll('place.md', 'where.md'),
    ]),
  );
  expect(diffPages(library, renamed).map(lineOf)).toEqual([
    'page-renamed [editorial, editorial] resources/where.md: page renamed from resources/place.md',
  ]);
});
