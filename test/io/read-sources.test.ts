import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSources } from '../../generator/io/read-sources.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-io-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('the pages of a folder are sorted by path and relative to the folder', async () => {
  await write({ 'docs/b/order.md': '# B', 'docs/a.md': '# A', 'docs/b/picture.png': '', 'docs/B.md': '# C' });
  const { root, files, diagnostics } = await readSources(['docs'], folder);
  expect(root).toBe(join(folder, 'docs'));
  expect(files).toEqual([
    { kind: 'Text', path: 'B.md', text: '# C' },
    { kind: 'Text', path: 'a.md', text: '# A' },
    { kind: 'Text', path: 'b/order.md', text: '# B' },
  ]);
  expect(diagnostics).toEqual([]);
});

test('several folders, pages and patterns are relative to their common folder, and each page is read once', async () => {
  await write({
    'docs/api/get.md': '1',
    'docs/api/list.md': '2',
    'docs/resources/order.md': '3',
    'docs/notes.md': '4',
  });
  const { root, files } = await readSources(['docs/api/get.md', 'docs/resources', './docs/api/*.md'], folder);
  expect(root).toBe(join(folder, 'docs'));
  expect(files.map(({ path }) => path)).toEqual(['api/get.md', 'api/list.md', 'resources/order.md']);
});

test('a name with pattern characters is read as a name if such a file exists', async () => {
  await write({ 'docs/[draft] (1).md': 'x', 'docs/d.md': 'y' });
  const { files } = await readSources(['docs/[draft] (1).md'], folder);
  expect(files).toEqual([{ kind: 'Text', path: '[draft] (1).md', text: 'x' }]);
});

test('hidden folders, node_modules and links are not searched', async () => {
  await write({
    'docs/a.md': 'a',
    'docs/.git/b.md': 'b',
    'docs/node_modules/pack/c.md': 'c',
    'elsewhere/secret.md': 'd',
  });
  await symlink(join(folder, 'elsewhere'), join(folder, 'docs', 'linked'));
  await symlink(join(folder, 'elsewhere', 'secret.md'), join(folder, 'docs', 'secret.md'));
  const { files } = await readSources(['docs'], folder);
  expect(files.map(({ path }) => path)).toEqual(['a.md']);
});

test('a byte order mark is removed, line endings are kept, and a file that is not UTF-8 text is unreadable', async () => {
  await write({
    'docs/mark.md': Buffer.from('\u{FEFF}# Title\r\n'),
    'docs/latin.md': Buffer.from([0x63, 0x61, 0x66, 0xe9]),
    'docs/picture.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00]),
  });
  const { files } = await readSources(['docs'], folder);
  expect(files).toEqual([
    { kind: 'Unreadable', path: 'latin.md', reason: 'not-utf-8' },
    { kind: 'Text', path: 'mark.md', text: '# Title\r\n' },
    { kind: 'Unreadable', path: 'picture.md', reason: 'binary' },
  ]);
});

test('missing inputs and inputs without pages are reported by name', async () => {
  await write({ 'empty/readme.txt': '' });
  const { files, diagnostics } = await readSources(['empty', 'missing', 'empty/*.md'], folder);
  expect(files).toEqual([]);
  expect(diagnostics.map(({ code, source }) => [code, source.file])).toEqual([
    ['input-without-pages', 'empty'],
    ['missing-input', 'missing'],
    ['input-without-pages', 'empty/*.md'],
  ]);
});

async function write(texts: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
