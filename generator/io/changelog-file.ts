import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathFrom } from '../model/text/path-from.js';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { fileSource } from '../model/source.js';
import type { OutputFolder } from './compare-package.js';

/** The text of a changelog, empty if the file does not exist, or why it cannot be one. */
export type ReadChangelog =
  | { readonly kind: 'Text'; readonly text: string }
  | { readonly kind: 'Fault'; readonly diagnostics: readonly Diagnostic[] };

/** Reads a changelog. Its path is relative to the working folder; `files` are those that docs2ts writes to the folder of the package. */
export async function readChangelog(
  file: string,
  workingFolder: string,
  { folder, files }: { readonly folder: OutputFolder; readonly files: readonly { readonly path: string }[] },
): Promise<ReadChangelog> {
  const path = resolve(workingFolder, file);
  const inPackage = pathFrom(folder.path, path);
  if (files.some((one) => one.path === inPackage)) return fault(file, 'docs2ts generates this file');
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return { kind: 'Text', text: '' };
  if (!found.isFile()) return fault(file, 'it is not a file');
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return fault(file, 'it cannot be read');
  try {
    return { kind: 'Text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return fault(file, 'it is not UTF-8 text');
  }
}

function fault(file: string, reason: string): ReadChangelog {
  return { kind: 'Fault', diagnostics: [diagnose('unusable-changelog', fileSource(file), { file, reason })] };
}
