import { mkdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import type { FileChange } from '../model/package/file-change.js';
import { fileSource } from '../model/source.js';
import type { OutputFolder } from './compare-package.js';

/**
 * Carries out changes below a folder: every text is first written beside its place, and only when all are on the disk do they take
 * their places, in the given order. A failure before that leaves the folder as it was.
 */
export async function writeFiles(folder: OutputFolder, changes: readonly FileChange[]): Promise<readonly Diagnostic[]> {
  try {
    for (const change of changes) await stage(folder.path, change);
    for (const change of changes) await carryOut(folder.path, change);
    return [];
  } catch (error) {
    for (const { path } of changes) await rm(staged(join(folder.path, path)), { force: true }).catch(() => undefined);
    const { path, reason } = describeFailure(error, folder);
    return [diagnose('unwritable-output', fileSource(path), { path, reason })];
  }
}

async function stage(folder: string, change: FileChange): Promise<void> {
  if (change.kind !== 'create' && change.kind !== 'update') return;
  const path = join(folder, change.path);
  await makeFolder(dirname(path));
  await rm(staged(path), { force: true });
  await writeFile(staged(path), change.after, { flag: 'wx' });
}

/** One folder at a time: where the system makes none although the parent exists (`/proc`), Node's own recursion never ends. */
async function makeFolder(path: string, parentIsThere = false): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (await isFolder(path)) return;
    const isParentMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (parentIsThere || !isParentMissing) throw error;
    await makeFolder(dirname(path));
    await makeFolder(path, true);
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function carryOut(folder: string, change: FileChange): Promise<void> {
  const path = join(folder, change.path);
  if (change.kind === 'create' || change.kind === 'update') await rename(staged(path), path);
  if (change.kind === 'remove') await remove(folder, change.path);
}

function staged(path: string): string {
  return `${path}.docs2ts-tmp`;
}

/** Removes a file and the folders that it leaves empty. */
async function remove(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    const empty = await rmdir(join(folder, parent)).then(
      () => true,
      () => false,
    );
    if (!empty) return;
  }
}

/** The operating system's own words, without the call: `ENOSPC: no space left on device`. Anything else is our own fault. */
function describeFailure(error: unknown, folder: OutputFolder): { readonly path: string; readonly reason: string } {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const reason = error.message.split(', ', 1)[0] ?? error.message;
  const way = 'path' in error && typeof error.path === 'string' ? relative(folder.path, error.path) : '';
  return { path: way === '' ? folder.name : `${folder.name}/${way.replace(/\.docs2ts-tmp$/, '')}`, reason };
}
