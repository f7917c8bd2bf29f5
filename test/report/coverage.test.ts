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
    silences: [],
    diagnostics: [],
  };
}

test('counts the constructs that were understood, and lists unknown ones', () => {
  const property = { construct: 'table', verdict: 'understood', as: 'property table' } as const;
  const methods = { construct: 'table', verdict: 'skipped', as: 'methods table' } as const;
  const strange = { construct: 'table', verdict: 'unknown', as: 'Colour | Smell\u001b' } as const;
  const footer = { construct: 'comment', verdict: 'skipped', as: 'page footer' } as const;
  expect(printCoverage([page([property, methods, footer]), page([strange])]))
    .toBe(`                   all  understood  skipped  unknown     known
  table              3           1        1        1   66.66 %
  annotated-block    0           0        0        0         –
  comment            1           0        1        0  100.00 %
  include            0           0        0        0         –
  all                4           1        2        1   75.00 %
  unknown table at order.md:7:1–9:4: Colour | Smell␛
`);
});
