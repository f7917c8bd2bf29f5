import { appendFileSync } from 'node:fs';

/** Adds text at the end of a file. */
export function appendText(path: string, text: string): void {
  appendFileSync(path, text);
}
