import { posix } from 'node:path';

/** The path by which a code host knows a file, whose path is relative to the working folder. */
export function pathInRepository(file: string, folder = ''): string {
  return folder === '' ? file : posix.join(folder, file);
}
