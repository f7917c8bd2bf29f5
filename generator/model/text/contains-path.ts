import { relative, resolve, sep } from 'node:path';

/** Whether an absolute path is that of a folder, or of something inside it. */
export function containsPath(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}
