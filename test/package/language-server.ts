import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.js';

/** TypeScript's language server, as an editor talks to it. */
export interface LanguageServer {
  /** What an editor shows, in Markdown, where the pointer is at the end of the first such text in a file. */
  readonly hover: (path: string, text: string) => Promise<string>;
  readonly stop: () => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: { readonly contents?: { readonly value?: string } } | null;
}

/** Starts the language server in a folder. */
export async function startLanguageServer(folder: string): Promise<LanguageServer> {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const server = spawn(process.execPath, [compiler, '--lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (message: Message) => void>();
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = (method: string, params: object): Promise<Message> => {
    const id = waiting.size + 1;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      send({ id, method, params });
    });
  };
  let unread = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    const { messages, rest } = readMessages(Buffer.concat([unread, chunk]));
    unread = rest;
    for (const message of messages) {
      // The server asks for its settings; it gets none.
      if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: null });
      else if (message.id !== undefined) waiting.get(message.id)?.(message);
    }
  });
  const capabilities = { textDocument: { hover: { contentFormat: ['markdown'] } } };
  await ask('initialize', { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities });
  send({ method: 'initialized', params: {} });
  return {
    hover: async (path, text) => {
      const content = await readFile(join(folder, path), 'utf8');
      const uri = pathToFileURL(join(folder, path)).href;
      const textDocument = { uri, languageId: 'typescript', version: 1, text: content };
      send({ method: 'textDocument/didOpen', params: { textDocument } });
      const { result } = await ask('textDocument/hover', { textDocument: { uri }, position: endOf(text, content) });
      send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
      return result?.contents?.value ?? '';
    },
    stop: () => server.kill(),
  };
}

/** The messages in what was received, and the part of one that follows them. */
function readMessages(received: Buffer): { readonly messages: readonly Message[]; readonly rest: Buffer<ArrayBuffer> } {
  const messages: Message[] = [];
  let rest = Buffer.from(received);
  for (;;) {
    const header = rest.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(0, header)).toString())?.[1]);
    const end = header + 4 + length;
    if (header < 0 || rest.length < end) return { messages, rest };
    // The protocol says so.
    messages.push(JSON.parse(rest.subarray(header + 4, end).toString()) as Message);
    rest = rest.subarray(end);
  }
}

function endOf(text: string, content: string): { readonly line: number; readonly character: number } {
  const at = content.indexOf(text);
  if (at < 0) throw new Error(`no ${text} in the file`);
  const lines = content.slice(0, at + text.length - 1).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
