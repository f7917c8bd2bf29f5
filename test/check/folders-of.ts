import { posix } from 'node:path';
import { groupBy } from '../../generator/model/text/group-by.js';

/** The names of the files in each folder, if there are no other files than these. */
export function foldersOf(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = groupBy(paths, (path) => posix.dirname(path));
  return new Map([...folders].map(([folder, files]) => [folder, files.map((file) => posix.basename(file))]));
}
