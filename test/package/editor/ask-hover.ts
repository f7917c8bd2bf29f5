import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageServer, Position } from './language-server.js';

interface Hover {
  readonly contents: { readonly value: string };
}

/** Returns the Markdown that an editor shows if the pointer is at the end of the first such text in a file. */
export async function askHover({ ask }: LanguageServer, folder: string, path: string, text: string): Promise<string> {
  const position = endOf(text, readFileSync(join(folder, path), 'utf8'));
  const hover = await ask<Hover>('textDocument/hover', path, position);
  return hover?.contents.value ?? '';
}

function endOf(text: string, content: string): Position {
  const at = content.indexOf(text);
  if (at < 0) throw new Error(`no ${text} in the file`);
  const lines = content.slice(0, at + text.length - 1).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
