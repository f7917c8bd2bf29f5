import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { fileSource } from '../model/source.js';

/** The licence notice of the pages; without a text if no path was given or the file is missing or empty. */
interface ReadNotice {
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the licence notice of the pages, if a path is given. */
export async function readNotice(path: string | undefined, workingFolder: string): Promise<ReadNotice> {
  if (path === undefined) return { diagnostics: [] };
  const text = await readFile(resolve(workingFolder, path), 'utf8').catch(() => '');
  if (text.trim() === '') return { diagnostics: [diagnose('missing-notice', fileSource(path), { path })] };
  return { text, diagnostics: [] };
}
