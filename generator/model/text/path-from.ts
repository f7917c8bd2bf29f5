import { relative } from 'node:path';

/** The path from a folder, with `/` between its parts on every system, as places are shown; empty for the folder itself. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}
