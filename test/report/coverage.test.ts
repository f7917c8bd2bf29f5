import { expect, test } from 'vitest';
import type { CoverageEntry, PageFacts } from '../../generator/model/facts/facts.js';
import { printCoverage } from '../../generator/report/coverage.js';

function page(coverage: readonly Omit<CoverageEntry, 'source'>[]): PageFacts {
  const source = { file: 'order.md', line: 7, column: 1, endLine: 9, endColumn: 4 };
  return {
    kind: 'PageFacts',
    file: 'order.md',
    namespace: undefined,
    frontMatter: undefined,
    facts: [],
    coverage: coverage.map((entry) => ({ ...entry, source })),
    headings: [],
    methods: [],
    links: [],
    anchors: [],
    silences: [],
    diagnostics: [],
  };
}

test('counts the constructs that were read, left out and unread', () => {
  const property = { construct: 'table', verdict: 'read', as: 'property table' } as const;
  const texts = { construct: 'table', verdict: 'left-out', as: 'table without names' } as const;
  const strange = { construct: 'table', verdict: 'unread', as: 'table of no known kind' } as const;
  const footer = { construct: 'comment', verdict: 'left-out', as: 'page footer' } as const;
  expect(printCoverage([page([property, texts, footer]), page([strange])])).toBe(`           all  read  left out  unread
  table      3     1         1       1
  comment    1     0         1       0
  all        4     1         2       1

Unread, by shape

  1  table of no known kind
     at order.md:7
     no word of the configuration opens it; the finding says how to write it
`);
});

test('lists the most frequent shapes first, each with the entries that open it', () => {
  const columns = { construct: 'table', verdict: 'unread', as: 'table', columns: ['Field', 'Kind'] } as const;
  const field = { ...columns, opensWith: { columns: { field: 'property' } } };
  const kind = { ...columns, opensWith: { columns: { kind: 'type' } } };
  const request = { construct: 'code-block', verdict: 'unread', as: 'request', heading: 'Call it' } as const;
  const listed = printCoverage([page([request, field, field]), page([kind, kind])]).split('Unread, by shape\n')[1];
  expect(listed).toBe(`
  4  table \`Field | Kind\`
     at order.md:7, order.md:7, order.md:7 and 1 other place
     opened by { "vocabulary": {"columns":{"field":"property","kind":"type"}} }

  1  request under \`Call it\`
     at order.md:7
     no word of the configuration opens it; the finding says how to write it
`);
});
