import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { expect, test } from 'vitest';
import { graph } from '../../generator/declare/dialects/graph.js';
import { factsOf } from './pages.js';

const docs = join(import.meta.dirname, '..', 'scenarios', 'every-kind-of-page', 'docs');

test('a scenario contains a table and a block of every kind, and no unknown one', async () => {
  const paths = (await glob('**/*.md', { cwd: docs })).toSorted();
  const texts = await Promise.all(paths.map((path) => readFile(join(docs, path), 'utf8')));
  const coverage = texts.flatMap((text, index) => factsOf(text, paths[index]).coverage);
  const seen = new Set(coverage.map(({ as }) => as));
  const { representation, unannotated, annotated } = graph.blocks;
  const blocks = [representation, unannotated, ...annotated];
  const kinds = [...graph.tables.kinds.map(({ name }) => name), ...blocks.map(({ name }) => `${name} block`)];
  expect(kinds.filter((kind) => !seen.has(kind))).toEqual([]);
  expect(coverage.filter(({ verdict }) => verdict === 'unread')).toEqual([]);
});
