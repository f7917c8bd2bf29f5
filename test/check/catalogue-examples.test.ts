import { dirname } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { checkSchema } from '../../generator/check/check-schema.js';
import { judgeExamples } from '../../generator/check/judge/judge-examples.js';
import { settleDiagnostics } from '../../generator/check/settle/settle-diagnostics.js';
import { declarePage } from '../../generator/declare/declare-page.js';
import { linkSchema } from '../../generator/link/link-schema.js';
import { catalogue } from '../../generator/model/catalogue/index.js';
import type { ExamplePages } from '../../generator/model/catalogue/example-pages.js';
import { readExample } from '../../generator/model/catalogue/read-example.js';
import type { Diagnostic } from '../../generator/model/diagnostic.js';
import { indexSchema } from '../../generator/model/schema/schema-index.js';
import { graph } from '../../generator/declare/dialects/graph.js';
import { parsePage } from '../../generator/parse/parse-page.js';
import { foldersOf } from './folders-of.js';

const entries = Object.entries(catalogue);
const shown = entries.flatMap(([code, entry]) => (entry.about === 'pages' ? [{ code, ...entry }] : []));

describe.each(shown)('the examples of $code', ({ code, bad, good }) => {
  test('the bad one reports the code where it is marked', () => {
    const places = lint(bad).flatMap((found) => (found.code === code ? [found.source] : []));
    expect(places).toContainEqual(readExample(bad).marked);
  });

  test('the good one does not report it, and reports nothing that the bad one does not', () => {
    const before = new Set(
      lint(bad)
        .map((found) => found.code)
        .filter((other) => other !== code),
    );
    expect(lint(good).filter((found) => !before.has(found.code))).toEqual([]);
    expect(readExample(good).marked).toBeUndefined();
  });
});

test('most codes have examples', () => {
  expect(shown.length).toBeGreaterThan(80);
});

function lint(example: ExamplePages): readonly Diagnostic[] {
  const pages = Object.entries(readExample(example).pages).map(([path, text]) =>
    declarePage(parsePage({ kind: 'Text', path, text }), graph),
  );
  const { schema, diagnostics } = linkSchema(pages, { defaultNamespace: 'contoso' });
  const stated = pages.flatMap((page) => page.diagnostics);
  const index = indexSchema(schema);
  const linked = pages.flatMap(({ links }) => links.map(({ path }) => dirname(path)));
  const folders = foldersOf(
    pages.map(({ file }) => file),
    linked,
  );
  const found = checkSchema({
    schema,
    index,
    pages,
    folders,
    unreadPages: new Set(),
    part: false,
    ...judgeExamples(schema, index),
  });
  return settleDiagnostics([...stated, ...diagnostics, ...found], {
    silences: { pages: pages.flatMap(({ silences }) => silences), configured: [], part: false },
    severities: {},
  });
}
