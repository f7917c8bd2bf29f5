import { appendFile } from 'node:fs/promises';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { fileSource } from '../model/source.js';

/** Adds text at the end of a file. Returns what prevents it. */
export async function appendText(path: string, text: string): Promise<readonly Diagnostic[]> {
  try {
    await appendFile(path, text);
    return [];
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const reason = error.message.split(', ', 1)[0] ?? error.message;
    return [diagnose('unwritable-output', fileSource(path), { path, reason })];
  }
}
