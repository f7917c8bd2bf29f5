import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { generate } from '../generator/index.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = join(import.meta.dirname, '..');
const seeds = join(root, '..', 'shared', 'seeds');

test('the original pages give the package that docs-input/ gives, but for descriptions and hashes', async () => {
  if (!existsSync(seeds)) {
    process.stdout.write('Note: the original pages are not at hand, so nothing was compared with them.\n');
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'docs2ts-seeds-'));
  await cp(seeds, join(folder, 'seeds', 'api'), { recursive: true });
  await cp(join(root, 'docs-input'), join(folder, 'docs-input'), { recursive: true });
  const [original, own] = await Promise.all(['seeds', 'docs-input'].map((input) => readPackage(folder, input)));
  expect(original).toEqual(own);
  expect(Object.keys(own ?? {}).length).toBeGreaterThan(20);
  await rm(folder, { recursive: true });
});

/** Generates a package; gives every file's text by its path, without the sentences that docs-input/ says in other words. */
async function readPackage(workingFolder: string, input: string): Promise<Readonly<Record<string, string>>> {
  const out = `${input}-package`;
  const { files } = await generate({ workingFolder, inputs: [input], out, package: { name: 'security-profiles' } });
  const paths = files.map(({ path }) => path).filter((path) => path !== 'manifest.json');
  const texts = paths.map(async (path) => {
    const text = strip(await readFile(join(workingFolder, out, path), 'utf8'));
    // Other sentences move the columns of what follows them.
    return [path, path === 'sources.json' ? text.replaceAll(/(?<=:\d+):\d+(?=")/g, '') : text] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

function strip(text: string): string {
  return text.replaceAll(
    /(?:Add|Creates) (\w+)(?: by posting to the \1 collection|: each is posted to the collection of that name)\./g,
    'Adds $1.',
  );
}
