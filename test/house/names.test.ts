import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Products whose documentation has this format. The tool must not know them. */
const products = /microsoft|intune|msgraph|azure|sharepoint|onedrive|\bMS Graph\b|\bGraph API\b/i;

test('the tool and its templates contain no names from a documentation set', async () => {
  const names = await documentedNames();
  const paths = (await glob(['generator/**/*', 'templates/**/*'], { cwd: root, dot: true })).toSorted();
  const found: string[] = [];
  for (const path of paths) {
    const lines = (await readFile(join(root, path), 'utf8')).split('\n');
    const hits = lines.flatMap((line, index) => (products.test(line) || mentions(line, names) ? index + 1 : []));
    found.push(...hits.map((line) => `${path}:${line}`));
  }
  expect(found).toEqual([]);
  expect(names.has('domainsecurityprofile')).toBe(true);
});

/** The names of linked types and of the types in the payloads of docs-input/, in lower case. */
async function documentedNames(): Promise<ReadonlySet<string>> {
  const paths = await glob('docs-input/**/*.md', { cwd: root, absolute: true });
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const found = texts.join('\n').matchAll(/\/resources\/(\w+)\.md|microsoft\.graph\.(\w+)/g);
  const names = [...found].map(([, linked, typed]) => (linked ?? typed ?? '').toLowerCase());
  return new Set(names.filter((name) => name !== 'entity'));
}

function mentions(line: string, names: ReadonlySet<string>): boolean {
  return (line.match(/\w+/g) ?? []).some((word) => names.has(word.toLowerCase()));
}
