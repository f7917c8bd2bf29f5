import { lstat, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PageChange, writePages } from '../../generator/io/write-pages.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-pages-'));
});

afterEach(() => rm(folder, { recursive: true }));

const sound: PageChange = { path: 'sound.md', before: 'a\r\n', after: 'b\r\n' };
const other: PageChange = { path: 'other.md', before: 'a', after: 'b' };

async function reasonsFor(...changes: readonly PageChange[]): Promise<readonly string[]> {
  const found = await writePages({ path: folder, name: 'docs' }, changes);
  return found.map(({ code, message }) => `${code}: ${message}`);
}

test('a page keeps its byte order mark and its line ends', async () => {
  await writeFile(join(folder, 'sound.md'), '\uFEFFa\r\n');
  expect(await reasonsFor(sound)).toEqual([]);
  expect(await readFile(join(folder, 'sound.md'), 'utf8')).toBe('\uFEFFb\r\n');
});

test('a page that is a link is refused, and no other page is written', async () => {
  await writeFile(join(folder, 'sound.md'), 'a\r\n');
  await mkdir(join(folder, 'elsewhere'));
  await writeFile(join(folder, 'elsewhere', 'target.md'), 'a');
  await symlink(join(folder, 'elsewhere', 'target.md'), join(folder, 'other.md'));
  expect(await reasonsFor(sound, other)).toEqual([
    'unwritable-page: Cannot mend docs/other.md: it is a link to another file; no page was changed',
  ]);
  expect(await readFile(join(folder, 'sound.md'), 'utf8')).toBe('a\r\n');
  expect(await readFile(join(folder, 'elsewhere', 'target.md'), 'utf8')).toBe('a');
  expect((await lstat(join(folder, 'other.md'))).isSymbolicLink()).toBe(true);
});

test.each([
  ['was changed', 'c', 'it was changed since it was read'],
  ['was deleted', undefined, 'it is no longer there'],
])('a page that %s meanwhile is refused, and no other page is written', async (_what, text, reason) => {
  await writeFile(join(folder, 'sound.md'), 'a\r\n');
  if (text !== undefined) await writeFile(join(folder, 'other.md'), text);
  expect(await reasonsFor(sound, other)).toEqual([
    `unwritable-page: Cannot mend docs/other.md: ${reason}; no page was changed`,
  ]);
  expect(await readFile(join(folder, 'sound.md'), 'utf8')).toBe('a\r\n');
});
