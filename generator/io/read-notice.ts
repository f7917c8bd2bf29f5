import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { fileSource } from '../model/source.js';

/** Reads the licence notice of the pages: its text, or why there is none. */
export async function readNotice(path: string, workingFolder: string): Promise<string | Diagnostic> {
  const text = await readFile(resolve(workingFolder, path), 'utf8').catch(() => undefined);
  if (text === undefined || text.trim() === '') return diagnose('missing-notice', fileSource(path), { path });
  return text;
}
