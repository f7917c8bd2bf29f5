import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { comparePackage } from '../../generator/io/compare-package.js';
import { makeManifest } from '../../generator/io/manifest.js';
import type { Manifest } from '../../generator/model/package/manifest.js';
import type { RenderedFile } from '../../generator/model/package/plan.js';
import { writeFiles } from '../../generator/io/write-files.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-io-'));
});

afterEach(() => rm(folder, { recursive: true }));

type Texts = Readonly<Record<string, string>>;

describe('the first run', () => {
  test('writes every file and the manifest, and nothing else', async () => {
    expect(await generate({ 'src/order.ts': 'order', 'README.md': 'read me' })).toEqual({
      changes: ['create README.md', 'create src/order.ts', 'create manifest.json'],
      codes: [],
    });
    expect(await readAll()).toMatchObject({ 'README.md': 'read me', 'src/order.ts': 'order' });
    expect(Object.keys(await readAll())).toEqual(['README.md', 'manifest.json', 'src/order.ts']);
  });

  test('keeps foreign files, and writes nothing if one has the path of a planned file', async () => {
    await write({ 'notes.txt': 'mine', 'README.md': 'mine, too' });
    expect(await generate({ 'src/order.ts': 'order', 'README.md': 'read me' })).toMatchObject({
      codes: ['foreign-file'],
    });
    expect(await readAll()).toEqual({ 'README.md': 'mine, too', 'notes.txt': 'mine' });
  });

  test('adopts an existing file with the planned text', async () => {
    await write({ 'README.md': 'read me' });
    expect(await generate({ 'README.md': 'read me' })).toEqual({
      changes: ['same README.md', 'create manifest.json'],
      codes: [],
    });
  });
});

test.runIf(process.platform === 'linux')('an output folder that cannot be created is reported', async () => {
  const refused = { path: '/proc/docs2ts/generated', name: 'generated' };
  const change = { kind: 'create', path: 'src/order.ts', after: 'order' } as const;
  expect(await writeFiles(refused, [change])).toMatchObject([{ code: 'unwritable-output' }]);
});

describe('a further run', () => {
  beforeEach(() => generate({ 'src/order.ts': 'order', 'src/old/customer.ts': 'customer' }));

  test('with the same texts changes nothing', async () => {
    expect(await generate({ 'src/order.ts': 'order', 'src/old/customer.ts': 'customer' })).toEqual({
      changes: ['same src/old/customer.ts', 'same src/order.ts', 'same manifest.json'],
      codes: [],
    });
  });

  test('ignores line endings that version control has changed', async () => {
    await generate({ 'a.txt': 'one\ntwo\n' });
    await write({ 'a.txt': 'one\r\ntwo\r\n' });
    expect((await generate({ 'a.txt': 'one\ntwo\n' })).changes).toEqual(['same a.txt', 'same manifest.json']);
  });

  test('removes files that are no longer planned, and folders that become empty', async () => {
    expect((await generate({ 'src/order.ts': 'order' })).changes).toEqual([
      'remove src/old/customer.ts',
      'same src/order.ts',
      'update manifest.json',
    ]);
    expect(await readdir(join(folder, 'src'))).toEqual(['order.ts']);
  });

  test('keeps a leftover file that was edited', async () => {
    await write({ 'src/old/customer.ts': 'customer, edited' });
    expect((await generate({ 'src/order.ts': 'order' })).changes[0]).toBe('keep src/old/customer.ts');
    expect(await readAll()).toMatchObject({ 'src/old/customer.ts': 'customer, edited' });
  });

  test('distinguishes an edited file from a stale one', async () => {
    await write({ 'src/order.ts': 'order, edited' });
    const { changes } = await generate({ 'src/order.ts': 'order 2', 'src/old/customer.ts': 'customer 2' });
    expect(changes).toEqual(['update src/old/customer.ts', 'update src/order.ts edited', 'update manifest.json']);
    expect(await readAll()).toMatchObject({ 'src/order.ts': 'order 2' });
  });
});

describe('a path that leads out of the folder', () => {
  test.each(['src', 'src/order.ts'])('as a link at %s is not followed', async (link) => {
    const outside = await mkdtemp(join(tmpdir(), 'docs2ts-outside-'));
    await writeFile(join(outside, 'order.ts'), 'theirs');
    await mkdir(dirname(join(folder, link)), { recursive: true });
    await symlink(link === 'src' ? outside : join(outside, 'order.ts'), join(folder, link));
    expect((await generate({ 'src/order.ts': 'order' })).codes).toEqual(['foreign-file']);
    expect(await readFile(join(outside, 'order.ts'), 'utf8')).toBe('theirs');
    await rm(outside, { recursive: true });
  });

  test('in a manifest is ignored', async () => {
    await write({ 'out/manifest.json': manifestNaming('../victim.txt'), 'victim.txt': 'victim' });
    const out = { path: join(folder, 'out'), name: 'out' };
    const { files } = await comparePackage(out, [], manifestOf([]));
    expect(files.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['update manifest.json']);
  });
});

test('a text with Windows line endings is written unchanged, and then neither stale nor edited', async () => {
  const page = { 'docs/order.md': '# order\r\n\r\nAn order.\r\n' };
  expect((await generate(page)).changes).toEqual(['create docs/order.md', 'create manifest.json']);
  expect(await readAll()).toMatchObject(page);
  expect((await generate(page)).changes).toEqual(['same docs/order.md', 'same manifest.json']);
  expect((await generate({ 'docs/order.md': '# order\r\n' })).changes[0]).toBe('update docs/order.md');
});

describe('a failed write', () => {
  test('is reported with its path, and other files are unchanged', async () => {
    await write({ out: 'a file, no folder' });
    const out = { path: join(folder, 'out'), name: 'out' };
    const { files } = await comparePackage(out, [{ path: 'src/a.ts', text: 'a' }], manifestOf([]));
    const refusals = await writeFiles(out, files);
    expect(refusals.map(({ code, source }) => [code, source.file])).toEqual([['unwritable-output', 'out/src']]);
    expect(await readAll()).toEqual({ out: 'a file, no folder' });
  });

  test('leaves no files of the new package', async () => {
    await generate({ 'a.ts': 'old a', 'z.ts': 'old z' });
    const changes = [
      { kind: 'update', path: 'a.ts', before: 'old a', after: 'new a', edited: false },
      { kind: 'create', path: 'z.ts/b.ts', after: 'b' },
    ] as const;
    const refusals = await writeFiles({ path: folder, name: 'out' }, changes);
    expect(refusals.map(({ code }) => code)).toEqual(['unwritable-output']);
    expect(await readAll()).toMatchObject({ 'a.ts': 'old a', 'z.ts': 'old z' });
    expect(Object.keys(await readAll())).toEqual(['a.ts', 'manifest.json', 'z.ts']);
  });
});

function manifestOf(files: readonly RenderedFile[]): Manifest {
  return makeManifest({ version: '1', pages: [], options: {}, files });
}

async function generate(texts: Texts): Promise<{ changes: readonly string[]; codes: readonly string[] }> {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const out = { path: folder, name: 'out' };
  const { files: compared, diagnostics } = await comparePackage(out, files, manifestOf(files));
  const refusals = diagnostics.length > 0 ? [] : await writeFiles(out, compared);
  return {
    changes: compared.map((change) => {
      const edited = change.kind === 'update' && change.edited ? ' edited' : '';
      return `${change.kind} ${change.path}${edited}`;
    }),
    codes: [...diagnostics, ...refusals].map(({ code }) => code),
  };
}

function manifestNaming(path: string): string {
  return JSON.stringify({ generator: 'docs2ts', version: '1', inputs: {}, outputs: { [path]: 'sha256-x' } });
}

async function write(texts: Texts): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function readAll(): Promise<Texts> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = paths
    .toSorted()
    .map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}
