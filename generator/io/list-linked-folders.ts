import { readdir, realpath } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { PageFacts } from '../model/facts/facts.js';

/**
 * The names of the files in each folder that a link leads to, if the link leads to no page; none for a folder of includes that does not exist. Only folders below the searched ones are
 * listed, under their paths relative to the documentation root.
 */
export async function listLinkedFolders(
  root: string,
  searched: readonly string[],
  pages: readonly PageFacts[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = new Set(pages.map(({ file }) => file));
  const paths = pages.flatMap(({ links }) => links.flatMap(({ path }) => (known.has(path) ? [] : [path])));
  const folders = [...new Set(paths.map((path) => posix.dirname(path)))];
  const inside = folders.filter((folder) => searched.some((outer) => isWithin(folder, outer)));
  const included = new Set(
    pages.flatMap(({ links }) => links.flatMap(({ kind, path }) => (kind === 'Include' ? [posix.dirname(path)] : []))),
  );
  const listed = await Promise.all(inside.map(async (folder) => [folder, await listFolder(root, folder)] as const));
  return new Map(
    listed.flatMap(([folder, names]) => {
      if (names === 'missing') return included.has(folder) ? [[folder, []] as const] : [];
      return names === 'unknown' ? [] : [[folder, names] as const];
    }),
  );
}

function isWithin(folder: string, outer: string): boolean {
  if (folder.startsWith('..')) return false;
  return outer === '.' || folder === outer || folder.startsWith(`${outer}/`);
}

/** `missing` if there is no such folder; `unknown` if it cannot be read, or a symbolic link leads out of the documentation. */
async function listFolder(root: string, folder: string): Promise<readonly string[] | 'missing' | 'unknown'> {
  try {
    const [outer, path] = await Promise.all([realpath(root), realpath(join(root, folder))]);
    return path === join(outer, folder) ? await readdir(path) : 'unknown';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unknown';
  }
}
