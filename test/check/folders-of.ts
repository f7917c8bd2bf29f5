import { posix } from 'node:path';

/** The names of the files in each folder, if there are no other files than these; other folders that are named do not exist. */
export function foldersOf(
  files: readonly string[],
  named: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> {
  const folders = new Set([...files.map((file) => posix.dirname(file)), ...named]);
  const namesIn = (folder: string): readonly string[] =>
    files.filter((file) => posix.dirname(file) === folder).map((file) => posix.basename(file));
  return new Map([...folders].map((folder) => [folder, namesIn(folder)]));
}
