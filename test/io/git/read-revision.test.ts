import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readRevision, type Revision } from '../../../generator/io/git/read-revision.js';
import { readState } from '../../../generator/io/read-state.js';

let folder = '';

function git(cwd: string, ...words: readonly string[]): void {
  const settings = ['user.name=a', 'user.email=a@example.com', 'commit.gpgsign=false', 'init.defaultBranch=main'];
  execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...words], { cwd, stdio: 'pipe' });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-git-'));
  const repository = join(folder, 'repository');
  await mkdir(join(repository, 'docs', '.hidden'), { recursive: true });
  await writeFile(join(repository, 'docs', 'ördnung.md'), '# One\n');
  await writeFile(join(repository, 'docs', 'two.md'), '# Two\n\n12 blob 3\n');
  await writeFile(join(repository, 'docs', '.hidden', 'no.md'), '# No\n');
  await writeFile(join(repository, 'schema.json'), '{}');
  await mkdir(join(repository, 'more pages'));
  await writeFile(join(repository, 'more pages', 'page one.md'), '# Spaces\n');
  await symlink('two.md', join(repository, 'docs', 'link.md'));
  git(repository, 'init', '-q');
  git(repository, 'add', '-A');
  git(repository, 'commit', '-q', '-m', 'First');
  git(repository, 'tag', 'v1');
  await writeFile(join(repository, 'docs', 'two.md'), '# Changed\n');
  git(repository, 'commit', '-q', '-am', 'Second');
  git(folder, 'clone', '-q', '--depth', '1', `file://${repository}`, 'shallow');
});

afterAll(() => rm(folder, { recursive: true }));

async function read(word: string, at = 'repository'): Promise<unknown> {
  const revision = await readRevision(word, join(folder, at), (path) => path.endsWith('.md'));
  return describeRevision(revision);
}

function describeRevision(revision: Revision): unknown {
  switch (revision.kind) {
    case 'Fault':
      return revision.diagnostic.code;
    case 'File':
      return revision.bytes.toString('utf8');
    case 'Folder':
      return Object.fromEntries([...revision.files].map(([path, bytes]) => [path, bytes.toString('utf8')]));
  }
}

test('a folder of a revision has its files with their bytes; links are left out', async () => {
  expect(await read('git:v1:docs')).toEqual({
    '.hidden/no.md': '# No\n',
    'two.md': '# Two\n\n12 blob 3\n',
    'ördnung.md': '# One\n',
  });
  expect(await read('git:HEAD:docs/')).toMatchObject({ 'two.md': '# Changed\n' });
});

test('paths and names may contain spaces', async () => {
  expect(await read('git:v1:more pages')).toEqual({ 'page one.md': '# Spaces\n' });
  expect(await read('git:v1:more pages/page one.md')).toBe('# Spaces\n');
});

test('a path is that of a file, of the whole repository, or relative to the working folder', async () => {
  expect(await read('git:v1:schema.json')).toBe('{}');
  expect(await read('git:v1:.')).toMatchObject({ 'docs/two.md': '# Two\n\n12 blob 3\n' });
  expect(await read('git:v1:./two.md', 'repository/docs')).toBe('# Two\n\n12 blob 3\n');
});

test('each fault has a code of its own', async () => {
  expect(await read('git:v2:docs')).toBe('missing-revision');
  expect(await read('git:v1:other')).toBe('missing-path-in-revision');
  expect(await read('git:v1:docs', 'shallow')).toBe('revision-not-in-shallow-clone');
  expect(await read('git:main:docs', '.')).toBe('no-git-repository');
  for (const word of ['git:', 'git:main', 'git::docs', 'git:--output=x:docs', 'git:-x:docs'])
    expect(await read(word)).toBe('malformed-revision');
});

test('without git, and with a repository that git cannot read, the fault says so', async () => {
  const damaged = join(folder, 'damaged');
  git(folder, 'init', '-q', 'damaged');
  await writeFile(join(damaged, '.git', 'config'), '[core\n');
  expect(await read('git:main:docs', 'damaged')).toBe('failed-git');
  vi.stubEnv('PATH', join(folder, 'nothing'));
  expect(await read('git:main:docs')).toBe('missing-git');
  vi.unstubAllEnvs();
});

test('pages of a revision are those that would be read from the disk', async () => {
  const state = await readState('git:v1:docs', join(folder, 'repository'));
  expect(state).toMatchObject({ kind: 'Pages', root: undefined, shownRoot: 'docs' });
  expect(state.kind === 'Pages' && state.files.map(({ path }) => path)).toEqual(['two.md', 'ördnung.md']);
});
