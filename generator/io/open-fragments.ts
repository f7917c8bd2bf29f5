import { readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SourceFile } from '../model/source.js';
import { isPagePath, resolvePath, splitTarget } from '../model/text/link-target.js';
import { decodePage } from './decode-page.js';

/** The files that the pages of a documentation include. */
export interface Fragments {
  /** The file that an include names: relative to the including file, or to the root if the path begins with `/` or `~/`. */
  readonly find: (path: string, from: string) => SourceFile | undefined;
  /** Every file that was found so far. */
  readonly found: ReadonlyMap<string, SourceFile>;
}

/**
 * Finds the fragments below a documentation root: among the files that were read, or else on the disk. Never reads outside the root; without
 * one, nothing is read from the disk.
 */
export function openFragments(root: string | undefined, files: readonly SourceFile[]): Fragments {
  const known = new Map<string, SourceFile | undefined>(files.map((file) => [file.path, file]));
  const found = new Map<string, SourceFile>();
  const find = (path: string, from: string): SourceFile | undefined => {
    const name = resolvePath(splitTarget(path).path, from);
    if (!known.has(name)) known.set(name, readFragment(root, name));
    const file = known.get(name);
    if (file !== undefined) found.set(name, file);
    return file;
  };
  return { find, found };
}

function readFragment(root: string | undefined, name: string): SourceFile | undefined {
  if (root === undefined || !isPagePath(name)) return undefined;
  try {
    const path = realpathSync(join(root, name));
    return path.startsWith(realpathSync(root) + sep) ? decodePage(name, readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}
