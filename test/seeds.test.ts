import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate } from '../generator/index.js';

const root = join(import.meta.dirname, '..');
const seeds = join(root, '..', 'shared', 'seeds');

test('the original pages give the package that docs-input/ gives, but for descriptions and hashes', async () => {
  if (!existsSync(seeds)) {
    process.stdout.write('Note: the original pages are not at hand, so nothing was compared with them.\n');
    return;
  }
  const workingFolder = await mkdtemp(join(tmpdir(), 'docs2ts-seeds-'));
  await cp(seeds, join(workingFolder, 'docs', 'api'), { recursive: true });
  const { diagnostics } = await generate({
    workingFolder,
    inputs: ['docs'],
    out: 'generated',
    package: { name: 'security-profiles' },
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(await readPackage(join(workingFolder, 'generated'))).toEqual(await readPackage(join(root, 'generated')));
  await rm(workingFolder, { recursive: true });
});

/** Every file's text by its path, without the sentences that the pages of docs-input/ say in other words. */
async function readPackage(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const generated = paths.filter((path) => !/^(dist|node_modules)\/|^manifest\.json$/.test(path)).toSorted();
  const texts = generated.map(async (path) => [path, strip(await readFile(join(folder, path), 'utf8'))] as const);
  return Object.fromEntries(await Promise.all(texts));
}

function strip(text: string): string {
  return text.replaceAll(
    /(?:Add|Creates) (\w+)(?: by posting to the \1 collection|: each is posted to the collection of that name)\./g,
    'Adds $1.',
  );
}
