import { basename, dirname, resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';
import { writeFiles } from './write-files.js';

/** Writes the report of a reporter to a file, all of it or nothing. Returns what prevents it. */
export function writeReport(file: string, text: string, workingFolder: string): Promise<readonly Diagnostic[]> {
  const folder = { path: dirname(resolve(workingFolder, file)), name: dirname(file) };
  return writeFiles(folder, [{ kind: 'create', path: basename(file), after: text }]);
}
