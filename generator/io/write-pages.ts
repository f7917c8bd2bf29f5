import { access, constants, lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { fileSource } from '../model/source.js';
import type { OutputFolder } from './compare-package.js';
import { decodePage } from './decode-page.js';
import { writeFiles } from './write-files.js';

/** A page before and after its faults are mended, without a byte order mark. */
export interface PageChange {
  /** Relative to the documentation root. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Writes pages that were edited: all of them, or none and why. A byte order mark stays. */
export async function writePages(root: OutputFolder, changes: readonly PageChange[]): Promise<readonly Diagnostic[]> {
  const judged = await Promise.all(changes.map((change) => judgePage(root, change)));
  const obstacles = judged.flatMap(({ diagnostics }) => diagnostics);
  if (obstacles.length > 0) return obstacles;
  const updates = judged.map(({ change: { path, before, after }, mark }) => {
    return { kind: 'update', path, before: `${mark}${before}`, after: `${mark}${after}`, edited: false } as const;
  });
  return writeFiles(root, updates);
}

interface JudgedPage {
  readonly change: PageChange;
  readonly mark: string;
  readonly diagnostics: readonly Diagnostic[];
}

async function judgePage(root: OutputFolder, change: PageChange): Promise<JudgedPage> {
  const path = join(root.path, change.path);
  const shown = join(root.name, change.path).replaceAll('\\', '/');
  const refuse = (reason: string): JudgedPage => {
    const diagnostics = [diagnose('unwritable-page', fileSource(shown), { path: shown, reason })];
    return { change, mark: '', diagnostics };
  };
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return refuse('it is no longer there');
  if (found.isSymbolicLink()) return refuse('it is a link to another file');
  // For an administrator every file is writable, but whoever made it read-only meant it.
  const isWritable = (found.mode & 0o222) !== 0 && (await isAllowed(path));
  if (!isWritable) return refuse('it is read-only');
  const bytes = await readFile(path).catch(() => undefined);
  const file = bytes === undefined ? undefined : decodePage(change.path, bytes);
  if (file?.kind !== 'Text' || file.text !== change.before) return refuse('it was changed since it was read');
  const mark = bytes?.subarray(0, 3).equals(byteOrderMark) ? '\uFEFF' : '';
  return { change, mark, diagnostics: [] };
}

const byteOrderMark = Buffer.from('\uFEFF');

function isAllowed(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}
