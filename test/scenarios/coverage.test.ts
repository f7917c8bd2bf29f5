import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { expect, test } from 'vitest';
import { catalogue } from '../../generator/model/catalogue/index.js';

test('every diagnostic code is reported by some scenario', async () => {
  const paths = await glob('*/expected/transcript.txt', { cwd: import.meta.dirname, absolute: true });
  const transcripts = (await Promise.all(paths.map((path) => readFile(path, 'utf8')))).join('\n');
  const reported = new Set(
    [...transcripts.matchAll(/^ +(?:error|warning|info) ([a-z0-9-]+): /gm)].map(([, code]) => code),
  );
  expect(Object.keys(catalogue).filter((code) => !reported.has(code))).toEqual([]);
});
