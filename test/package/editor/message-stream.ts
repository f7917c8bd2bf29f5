import { spawn } from 'node:child_process';

/** A running language server. Requests are identified by number. */
export interface MessageStream {
  readonly send: (text: string) => void;
  /** Resolves with the answer to a request. */
  readonly answerTo: <Answer>(request: number) => Promise<Answer>;
  readonly close: () => void;
}

/**
 * Starts a program that frames its messages with `Content-Length` headers, as language servers do. `requestOf` returns
 * the number of the request that a message answers, if any. It may also answer requests of the server.
 */
export function openMessageStream(
  words: readonly string[],
  folder: string,
  requestOf: (message: object) => number | undefined,
): MessageStream {
  const server = spawn(process.execPath, words, { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (answer: never) => void>();
  let received: Buffer = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let frame = readFrame(received); frame !== undefined; frame = readFrame(received)) {
      received = received.subarray(frame.end);
      waiting.get(requestOf(frame.message) ?? -1)?.(frame.message as never);
    }
  });
  return {
    send: (text) => server.stdin.write(text),
    answerTo: (request) => new Promise((resolve) => waiting.set(request, resolve)),
    close: () => server.stdin.end(),
  };
}

function readFrame(received: Buffer): { readonly message: object; readonly end: number } | undefined {
  const header = received.indexOf('\r\n\r\n');
  if (header === -1) return undefined;
  const start = header + 4;
  const end = start + Number(/Content-Length: (\d+)/i.exec(received.toString('utf8', 0, header))?.[1]);
  return received.length < end ? undefined : { message: JSON.parse(received.toString('utf8', start, end)), end };
}
