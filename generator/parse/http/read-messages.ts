import { diagnose } from '../../model/diagnostic.js';
import type { HttpMessage } from '../../model/page.js';
import type { Report } from '../report.js';
import { type Slice, sourceOf, subSlice } from '../text/slice.js';
import { type Line, splitLines } from '../text/split-lines.js';
import { findBody, readBody } from './body.js';
import { endOfHeader, readHeaders } from './headers.js';
import { headerParts, isHarmlessLine } from './http-lines.js';
import { readStartLine, type RequestLine, type StartLine, type StatusLine } from './start-line.js';
import { readTarget } from './target.js';

/** Reads the requests and responses in a code block. */
export function readMessages(slice: Slice, report: Report): HttpMessage[] {
  const block: Block = { slice, lines: splitLines(slice.text), report };
  const messages: HttpMessage[] = [];
  const strays: Line[] = [];
  let at = 0;
  for (let line = block.lines[at]; line !== undefined; line = block.lines[at]) {
    const start = readStartLine(line.text);
    if (start === undefined) {
      strays.push(line);
      at = headerParts(line) === undefined ? at + 1 : endOfHeader(block.lines, at) + 1;
      continue;
    }
    const found = readMessage(start, at, block);
    messages.push(found.message);
    at = found.next;
  }
  reportStray(strays, block);
  return messages;
}

interface Block {
  readonly slice: Slice;
  readonly lines: readonly Line[];
  readonly report: Report;
}

/** A message, and the line after it. */
interface MessageReading {
  readonly message: HttpMessage;
  readonly next: number;
}

function readMessage(start: StartLine, at: number, block: Block): MessageReading {
  return start.kind === 'Request' ? readRequest(start, at, block) : readResponse(start, at, block);
}

function readRequest(start: RequestLine, at: number, block: Block): MessageReading {
  const target = readTarget(start, block.lines, at);
  const { next, ...rest } = readRest(start, { first: at, last: target.last }, block);
  const targetSource = sourceOf(block.slice, target.start, target.end);
  return { message: { kind: 'Request', method: start.method, target: target.text, targetSource, ...rest }, next };
}

function readResponse(start: StatusLine, at: number, block: Block): MessageReading {
  const { next, ...rest } = readRest(start, { first: at, last: at }, block);
  if (!start.standard) reportLine('malformed-status-line', block.lines[at], block);
  return { message: { kind: 'Response', status: start.status, reason: start.reason, ...rest }, next };
}

/** Reads what follows the first line or lines of a message: headers and body. */
function readRest(start: StartLine, at: { readonly first: number; readonly last: number }, block: Block) {
  const { slice, lines, report } = block;
  const { headers, last, next } = readHeaders(lines, at.last + 1, slice);
  const range = findBody(lines, next, { start, headers });
  const body = range === undefined ? undefined : readBody(subSlice(slice, range.start, range.end), report);
  const source = sourceOf(slice, lines[at.first]?.start, range?.end ?? lines[last]?.end);
  return { headers, body, source, next: range?.next ?? next };
}

/** Reports only the first line that belongs to no message. The others usually follow from it. */
function reportStray(strays: readonly Line[], block: Block): void {
  const stray = strays.find((line) => !isHarmlessLine(line));
  if (stray !== undefined) reportLine('unexpected-http-line', stray, block);
}

function reportLine(
  code: 'malformed-status-line' | 'unexpected-http-line',
  line: Line | undefined,
  block: Block,
): void {
  if (line === undefined) return;
  block.report(diagnose(code, sourceOf(block.slice, line.start, line.end), { line: line.text }));
}
