import { diagnose } from '../../model/diagnostic.js';
import type { HttpMessage } from '../../model/page.js';
import type { Report } from '../report.js';
import { type Slice, sourceOf, subSlice } from '../text/slice.js';
import { type Line, splitLines } from '../text/split-lines.js';
import { findBody, readBody } from './body.js';
import { readHeaders } from './headers.js';
import { headerParts, isBlank } from './http-lines.js';
import { readStartLine, type StartLine } from './start-line.js';

/** Reads the requests and responses that stand in a code block, one after the other. */
export function readMessages(slice: Slice, report: Report): HttpMessage[] {
  const lines = splitLines(slice.text);
  const messages: HttpMessage[] = [];
  let at = 0;
  while (at < lines.length) {
    const start = readStartLine(lines[at]?.text ?? '');
    if (start === undefined) {
      at = skipLines(lines, at, slice, report);
      continue;
    }
    const headers = readHeaders(lines, at + 1, slice);
    const body = findBody(lines, headers.next, start, headers.headers);
    messages.push(createMessage(start, { lines, at, headers, body }, slice, report));
    at = body?.next ?? headers.next;
  }
  return messages;
}

interface Parts {
  readonly lines: readonly Line[];
  readonly at: number;
  readonly headers: ReturnType<typeof readHeaders>;
  readonly body: ReturnType<typeof findBody>;
}

function createMessage(
  start: StartLine,
  { lines, at, headers: found, body }: Parts,
  slice: Slice,
  report: Report,
): HttpMessage {
  const from = lines[at]?.start ?? 0;
  const end = body?.end ?? lines[found.last]?.end ?? from;
  const shared = {
    headers: found.headers,
    body: body === undefined ? undefined : readBody(subSlice(slice, body.start, body.end), report),
    source: sourceOf(slice, from, end),
  };
  if (start.kind === 'Response') return { kind: 'Response', status: start.status, reason: start.reason, ...shared };
  const { method, target, targetStart } = start;
  const targetSource = sourceOf(slice, from + targetStart, from + targetStart + target.length);
  return { kind: 'Request', method, target, targetSource, ...shared };
}

/** Blank lines, comments and stray headers explain themselves; of other lines the first of a paragraph is reported. */
function skipLines(lines: readonly Line[], at: number, slice: Slice, report: Report): number {
  const line = lines[at];
  if (line === undefined || isBlank(line) || isComment(line) || headerParts(line) !== undefined) return at + 1;
  report(diagnose('unexpected-http-line', sourceOf(slice, line.start, line.end), { line: line.text }));
  let next = at + 1;
  while (next < lines.length && !isBlank(lines[next]) && readStartLine(lines[next]?.text ?? '') === undefined)
    next += 1;
  return next;
}

function isComment(line: Line): boolean {
  return /^\s*(?:\/\/|#|<!--|-->|\/\*|\*|\.\.\.|\u2026)/.test(line.text);
}
