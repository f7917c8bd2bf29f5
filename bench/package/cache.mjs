import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The repository. */
export const root = join(import.meta.dirname, '..', '..');

/** An empty folder for what a bench makes. Below the repository, so that what is made there finds its compilers. */
export function emptyFolder(name) {
  const folder = join(root, 'node_modules', '.cache', 'docs2ts-bench', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
