import { expect, test } from 'vitest';
import type { Page } from '../../generator/model/page.js';
import { parsePage } from '../../generator/parse/parse-page.js';
import { resolveIncludes } from '../../generator/parse/resolve-includes.js';

test('the blocks of a fragment follow its include and keep their own sources', () => {
  const page = resolve({
    'order.md': '# order\n\n## Properties\n[!INCLUDE [rows](rows.md)]\n\nThe end.\n',
    'rows.md': '|Property|Type|\n|:--|:--|\n|total|Decimal|\n',
  });
  expect(outlineOf(page)).toEqual(['-', 'properties: Include order.md:4, Table rows.md:1, Paragraph order.md:6']);
});

test("headings of a fragment start sections below the page's heading; blocks after the include belong to the last one", () => {
  const page = resolve({
    'order.md': '# order\n\n## Properties\n[!INCLUDE [more](more.md)]\n\nThe end.\n',
    'more.md': 'One.\n\n### status values\n\nTwo.\n',
  });
  expect(outlineOf(page)).toEqual([
    '-',
    'properties: Include order.md:4, Paragraph more.md:1',
    'status values < properties: Paragraph more.md:5, Paragraph order.md:6',
  ]);
});

test('faults of a fragment are reported on the page, but a fragment needs neither front matter nor a title', () => {
  const page = resolve({
    'order.md': '---\ntitle: order\n---\n# order\n[!INCLUDE [rows](rows.md)]\n',
    'rows.md': '|Property|Type|\n|:--|:--|\n|total|\n',
  });
  expect(page.diagnostics.map(({ code, source }) => `${source.file}:${source.line} ${code}`)).toEqual([
    'rows.md:3 missing-table-cell',
  ]);
});

test('fragments that include each other or a missing file do not loop', () => {
  const page = resolve({
    'a.md': '# a\n[!INCLUDE [b](b.md)]\n\n[!INCLUDE [none](none.md)]\n',
    'b.md': '[!INCLUDE [a](a.md)]\n',
  });
  expect(outlineOf(page)).toEqual(['-: Include a.md:2, Include b.md:1, Include a.md:4']);
});

test('fragments that double on every level are included a limited number of times', () => {
  const levels = Array.from({ length: 40 }, (_, level) => {
    const next = `[!INCLUDE [x](${level + 1}.md)]\n`;
    return [`${level}.md`, `# t\n${next}\n${next}`] as const;
  });
  const page = resolve(Object.fromEntries(levels));
  expect(page.sections.flatMap(({ blocks }) => blocks).length).toBeLessThan(5000);
});

/** The first of the pages, with the others at hand. */
function resolve(texts: Readonly<Record<string, string>>): Page {
  const parse = (path: string): Page | undefined => {
    const text = texts[path];
    return text === undefined ? undefined : parsePage({ kind: 'Text', path, text });
  };
  return resolveIncludes(parse(Object.keys(texts)[0] ?? '') as Page, parse);
}

function outlineOf({ sections }: Page): readonly string[] {
  return sections.map(({ heading, within, blocks }) => {
    const names = [heading?.name ?? '-', ...within.map(({ name }) => name)].join(' < ');
    const places = blocks.map(({ kind, source }) => `${kind} ${source.file}:${source.line}`);
    return places.length === 0 ? names : `${names}: ${places.join(', ')}`;
  });
}
