import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openMessageStream } from './message-stream.js';

/** TypeScript 7 as a server of the Language Server Protocol. */
export interface LanguageServer {
  /** Sends a request, for example `textDocument/hover`, for a place in a file of the folder. */
  readonly ask: <Result>(method: string, path: string, position: Position) => Promise<Result | null>;
  readonly close: () => void;
}

/** A place in a file. Lines and characters count from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
}

const capabilities = { textDocument: { hover: { contentFormat: ['markdown'] } } };

/** Starts the language server of a TypeScript package in a folder. */
export async function startLanguageServer(typescript: string, folder: string): Promise<LanguageServer> {
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.send(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const requestOf = ({ id, method }: Message): number | undefined => {
    if (method === undefined) return Number(id);
    // The server also sends requests: for settings, which are empty, and for registration.
    if (id !== undefined) send({ id, result: method === 'workspace/configuration' ? [] : null });
    return undefined;
  };
  const server = openMessageStream([join(typescript, 'bin', 'tsc'), '--lsp', '--stdio'], folder, requestOf);
  let last = 0;
  const request = <Result>(method: string, params: object): Promise<{ readonly result: Result | null }> => {
    last += 1;
    send({ id: last, method, params });
    return server.answerTo(last);
  };
  const opened = new Set<string>();
  const open = (uri: string, path: string): void => {
    if (opened.has(uri)) return;
    opened.add(uri);
    const textDocument = { uri, languageId: 'typescript', version: 1, text: readFileSync(join(folder, path), 'utf8') };
    send({ method: 'textDocument/didOpen', params: { textDocument } });
  };

  await request('initialize', { processId: null, rootUri: pathToFileURL(folder).href, capabilities });
  send({ method: 'initialized', params: {} });
  return {
    close: server.close,
    ask: async <Result>(method: string, path: string, position: Position) => {
      const uri = pathToFileURL(join(folder, path)).href;
      open(uri, path);
      const { result } = await request<Result>(method, { textDocument: { uri }, position });
      return result;
    },
  };
}
