import { diagnose } from '../../model/diagnostic.js';
import type { HttpMessage } from '../../model/page.js';
import type { Report } from '../report.js';
import { type Slice, sourceOf, subSlice } from '../text/slice.js';
import { type Line, splitLines } from '../text/split-lines.js';
import { type BodyRange, findBody, readBody } from './body.js';
import { endOfHeader, type HeaderReading, readHeaders } from './headers.js';
import { explainsItself, headerParts } from './http-lines.js';
import { readStartLine, type RequestLine, type StatusLine } from './start-line.js';
import { readTarget, type TargetReading } from './target.js';

/** Reads the requests and responses that stand in a code block, one after the other. */
export function readMessages(slice: Slice, report: Report): HttpMessage[] {
  const lines = splitLines(slice.text);
  const messages: HttpMessage[] = [];
  const strays: Line[] = [];
  let at = 0;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const start = readStartLine(line.text);
    if (start === undefined) {
      strays.push(line);
      at = headerParts(line) === undefined ? at + 1 : endOfHeader(lines, at) + 1;
      continue;
    }
    const target = start.kind === 'Request' ? readTarget(start, lines, at, slice) : undefined;
    const headers = readHeaders(lines, (target?.last ?? at) + 1, slice);
    const body = findBody(lines, headers.next, start, headers.headers);
    messages.push(
      createMessage(start, { slice, line, target, headers, body, end: lines[headers.last]?.end ?? line.end }, report),
    );
    at = body?.next ?? headers.next;
  }
  reportStrays(strays, slice, report);
  return messages;
}

interface Parts {
  readonly slice: Slice;
  readonly line: Line;
  readonly target: TargetReading | undefined;
  readonly headers: HeaderReading;
  readonly body: BodyRange | undefined;
  /** Where the message ends if it has no body. */
  readonly end: number;
}

function createMessage(
  start: RequestLine | StatusLine,
  { slice, line, target, headers, body, end }: Parts,
  report: Report,
): HttpMessage {
  const shared = {
    headers: headers.headers,
    body: body === undefined ? undefined : readBody(subSlice(slice, body.start, body.end), report),
    source: sourceOf(slice, line.start, body?.end ?? end),
  };
  if (start.kind === 'Request') {
    const targetSource = target?.source ?? sourceOf(slice, line.start, line.end);
    return { kind: 'Request', method: start.method, target: target?.text ?? start.target, targetSource, ...shared };
  }
  if (!start.standard)
    report(diagnose('malformed-status-line', sourceOf(slice, line.start, line.end), { line: line.text }));
  return { kind: 'Response', status: start.status, reason: start.reason, ...shared };
}

/** Of the lines that belong to no message only the first is reported: the others usually follow from it. */
function reportStrays(strays: readonly Line[], slice: Slice, report: Report): void {
  const first = strays.find((line) => line.text.trim() !== '');
  if (first === undefined || strays.every(explainsItself)) return;
  const stray = strays.find((line) => !explainsItself(line)) ?? first;
  report(diagnose('unexpected-http-line', sourceOf(slice, stray.start, stray.end), { line: stray.text }));
}
