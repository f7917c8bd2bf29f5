import { expect, test } from 'vitest';
import { diagnose } from '../../generator/model/diagnostic.js';
import { fileSource } from '../../generator/model/source.js';
import { printSummary } from '../../generator/report/summary.js';

test('prints the counts of pages, types, diagnostics and files', () => {
  const schema = { kind: 'Schema', defaultNamespace: 'api', types: [], operations: [], examples: [] } as const;
  const empty = diagnose('empty-front-matter', fileSource('order.md'), { key: 'author' });
  const files = { written: 1, unchanged: 7, removed: 0 };
  expect(printSummary({ pages: 2, schema, diagnostics: [empty, empty], files, seconds: 1.26 }))
    .toBe(`2 pages: 0 types, 0 enums, 0 operations, 0 examples
2 diagnostics:
  2  info  empty-front-matter
1 file written, 7 unchanged, 0 removed, in 1.3 s
`);
  expect(printSummary({ pages: 2, schema, diagnostics: [], files, seconds: 0 })).toContain('\n0 diagnostics\n');
});
