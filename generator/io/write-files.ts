import { chmod, mkdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import type { FileChange } from '../model/package/file-change.js';
import { fileSource } from '../model/source.js';
import type { OutputFolder } from './compare-package.js';
import { holdInterrupts } from './hold-interrupts.js';

/**
 * Applies changes below a folder. First writes every text beside its destination; only when all are on the disk, moves them there in
 * the given order. A failure before that, or a signal that ends the process, leaves the folder unchanged.
 */
export function writeFiles(folder: OutputFolder, changes: readonly FileChange[]): Promise<readonly Diagnostic[]> {
  return holdInterrupts((isInterrupted) => stageAndApply(folder, changes, isInterrupted));
}

async function stageAndApply(
  folder: OutputFolder,
  changes: readonly FileChange[],
  isInterrupted: () => boolean,
): Promise<readonly Diagnostic[]> {
  try {
    for (const change of changes) {
      if (isInterrupted()) break;
      await stage(folder.path, change);
    }
    if (isInterrupted()) {
      await unstage(folder, changes);
      const { name: path } = folder;
      return [diagnose('unwritable-output', fileSource(path), { path, reason: 'interrupted' })];
    }
    for (const change of changes) await apply(folder.path, change);
    return [];
  } catch (error) {
    await unstage(folder, changes);
    const { path, reason } = describeFailure(error, folder);
    return [diagnose('unwritable-output', fileSource(path), { path, reason })];
  }
}

/** Removes what was written beside its destination. */
async function unstage(folder: OutputFolder, changes: readonly FileChange[]): Promise<void> {
  for (const { path } of changes) await rm(staged(join(folder.path, path)), { force: true }).catch(() => undefined);
}

async function stage(folder: string, change: FileChange): Promise<void> {
  if (change.kind !== 'create' && change.kind !== 'update') return;
  const path = join(folder, change.path);
  await makeFolder(dirname(path));
  await rm(staged(path), { force: true });
  await writeFile(staged(path), change.after, { flag: 'wx' });
  // The access rights of a file stay.
  if (change.kind === 'update') await chmod(staged(path), (await stat(path)).mode);
}

/** Makes one folder at a time: Node's own recursion never ends where the system refuses although the parent exists (`/proc`). */
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

async function apply(folder: string, change: FileChange): Promise<void> {
  const path = join(folder, change.path);
  if (change.kind === 'create' || change.kind === 'update') await rename(staged(path), path);
  if (change.kind === 'remove') await remove(folder, change.path);
}

function staged(path: string): string {
  return `${path}.docs2ts-tmp`;
}

/** Removes a file, and the folders that are empty afterwards. */
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

/** The operating system's message without the call: `ENOSPC: no space left on device`. Any other error is our own fault. */
function describeFailure(error: unknown, folder: OutputFolder): { readonly path: string; readonly reason: string } {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const reason = error.message.split(', ', 1)[0] ?? error.message;
  const way = 'path' in error && typeof error.path === 'string' ? relative(folder.path, error.path) : '';
  return { path: way === '' ? folder.name : posix.join(folder.name, way.replace(/\.docs2ts-tmp$/, '')), reason };
}
