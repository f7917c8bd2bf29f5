import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { expect, test, vi } from 'vitest';
import { graph } from '../../generator/declare/dialects/graph.js';
import { lint } from '../../generator/index.js';
import { catalogue } from '../../generator/model/catalogue/index.js';

vi.setConfig({ testTimeout: 120_000 });

/** Codes that need a repository; test/io/git/read-revision.test.ts reaches them. */
const ofGit: ReadonlySet<string> = new Set([
  'missing-revision',
  'missing-path-in-revision',
  'revision-not-in-shallow-clone',
  'missing-git',
  'failed-git',
]);

test('every diagnostic code is reported by some scenario', async () => {
  const paths = await glob('*/expected/transcript.txt', { cwd: import.meta.dirname, absolute: true });
  const transcripts = (await Promise.all(paths.map((path) => readFile(path, 'utf8')))).join('\n');
  const reported = new Set(
    // In the words of the reporters `pretty` and `markdown`.
    [...transcripts.matchAll(/^(?: *(?:error|warning|info) ([a-z0-9-]+): |\| \w+ \|.* `([a-z0-9-]+)` \|$)/gm)].map(
      ([, code, inTable]) => code ?? inTable,
    ),
  );
  expect(Object.keys(catalogue).filter((code) => !reported.has(code) && !ofGit.has(code))).toEqual([]);
});

test('some scenario has a page with each kind of table and block', async () => {
  const inputs = (await glob('*/docs', { cwd: import.meta.dirname, onlyDirectories: true })).toSorted();
  const { documentation } = await lint({ workingFolder: import.meta.dirname, inputs });
  const met = new Set(documentation.pages.flatMap(({ coverage }) => coverage.map((entry) => entry.as)));
  const { representation, unannotated, annotated } = graph.blocks;
  const blocks = [representation, unannotated, ...annotated];
  const kinds = [...graph.tables.kinds.map(({ name }) => name), ...blocks.map(({ name }) => `${name} block`)];
  expect(kinds.filter((name) => !met.has(name))).toEqual([]);
});
