import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { OpenFile } from './definition.js';
import { openMessageStream } from './message-stream.js';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
}

interface Response {
  readonly result: readonly Location[] | Location | null;
}

interface Location {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Opens a file in TypeScript 7, which speaks the Language Server Protocol. */
export async function openInLanguageServer(typescript: string, folder: string, name: string): Promise<OpenFile> {
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.send(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const requestOf = ({ id, method }: Message): number | undefined => {
    if (method === undefined) return Number(id);
    // The server asks, too: for settings, of which there are none, and whether it may register itself.
    if (id !== undefined) send({ id, result: method === 'workspace/configuration' ? [] : null });
    return undefined;
  };
  const server = openMessageStream([join(typescript, 'bin', 'tsc'), '--lsp', '--stdio'], folder, requestOf);
  let last = 0;
  const ask = (method: string, params: object): Promise<Response> => {
    last += 1;
    send({ id: last, method, params });
    return server.answerTo<Response>(last);
  };

  const uri = pathToFileURL(join(folder, name)).href;
  const text = readFileSync(join(folder, name), 'utf8');
  await ask('initialize', { processId: null, rootUri: pathToFileURL(folder).href, capabilities: {} });
  send({ method: 'initialized', params: {} });
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'typescript', version: 1, text } },
  });
  return {
    close: server.close,
    find: async (line, column) => {
      const position = { line: line - 1, character: column - 1 };
      const { result } = await ask('textDocument/definition', { textDocument: { uri }, position });
      return [result ?? []].flat().map(({ uri: found, range: { start, end } }) => ({
        file: fileURLToPath(found),
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      }));
    },
  };
}
