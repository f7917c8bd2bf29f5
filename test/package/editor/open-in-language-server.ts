import { fileURLToPath } from 'node:url';
import type { OpenFile } from './definition.js';
import { startLanguageServer, type Position } from './language-server.js';

interface Location {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** Opens a file in the language server of a TypeScript package, from version 7. */
export async function openInLanguageServer(typescript: string, folder: string, name: string): Promise<OpenFile> {
  const { ask, close } = await startLanguageServer(typescript, folder);
  return {
    close,
    find: async (line, column) => {
      const position = { line: line - 1, character: column - 1 };
      const result = await ask<readonly Location[] | Location>('textDocument/definition', name, position);
      return [result ?? []].flat().map(({ uri, range: { start, end } }) => ({
        file: fileURLToPath(uri),
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      }));
    },
  };
}
