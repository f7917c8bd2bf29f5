import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The repository. */
export const root = join(import.meta.dirname, '..', '..');

/** Makes an empty folder for the output of a bench, below the repository so that its compilers are found. */
export function emptyFolder(name) {
  const folder = join(root, 'node_modules', '.cache', 'docs2ts-bench', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
