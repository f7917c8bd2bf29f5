import { join } from 'node:path';
import type { OpenFile } from './definition.js';
import { openMessageStream } from './message-stream.js';

interface Response {
  readonly body?: { readonly definitions?: readonly Span[] };
}

interface Span {
  readonly file: string;
  readonly start: { readonly line: number; readonly offset: number };
  readonly end: { readonly line: number; readonly offset: number };
}

/** Opens a file in the tsserver of a TypeScript package, which editors use up to version 6. */
export function openInTsserver(typescript: string, folder: string, name: string): OpenFile {
  const words = [join(typescript, 'lib', 'tsserver.js'), '--disableAutomaticTypingAcquisition'];
  const server = openMessageStream(words, folder, requestOf);
  const file = join(folder, name);
  let seq = 0;
  const send = (command: string, parameters: object): number => {
    seq += 1;
    server.send(`${JSON.stringify({ seq, type: 'request', command, arguments: parameters })}\n`);
    return seq;
  };
  send('open', { file });
  return {
    close: server.close,
    find: async (line, offset) => {
      const request = send('definitionAndBoundSpan', { file, line, offset });
      const { body } = await server.answerTo<Response>(request);
      return (body?.definitions ?? []).map(({ file: found, start, end }) => ({
        file: found,
        line: start.line,
        column: start.offset,
        endLine: end.line,
        endColumn: end.offset,
      }));
    },
  };
}

function requestOf(message: { readonly type?: string; readonly request_seq?: number }): number | undefined {
  return message.type === 'response' ? message.request_seq : undefined;
}
