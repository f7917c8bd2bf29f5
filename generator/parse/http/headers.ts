import type { HttpHeader } from '../../model/page.js';
import { type Slice, sourceOf } from '../text/slice.js';
import type { Line } from '../text/split-lines.js';
import { headerParts, isBlank, nextFilledLine } from './http-lines.js';
import { readStartLine } from './start-line.js';

/** The headers of a message, the line of the last one, and the line behind them. */
export interface HeaderReading {
  readonly headers: readonly HttpHeader[];
  readonly last: number;
  readonly next: number;
}

/** Reads headers from a line on; people leave blank lines before and between them. */
export function readHeaders(lines: readonly Line[], from: number, slice: Slice): HeaderReading {
  const headers: HttpHeader[] = [];
  let last = from - 1;
  let at = from;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const parts = headerParts(line);
    if (parts !== undefined) {
      headers.push({ ...parts, source: sourceOf(slice, line.start, line.start + line.text.trimEnd().length) });
      last = at;
      at += 1;
      continue;
    }
    const next = nextFilledLine(lines, at);
    if (!isBlank(line) || !continuesHeaders(lines, next, headers.length)) break;
    at = next;
  }
  return { headers, last, next: at };
}

/** Behind a blank line, `Name: value` is a header if none came before it, or if JSON follows: else it is the body. */
function continuesHeaders(lines: readonly Line[], at: number, count: number): boolean {
  if (headerParts(lines[at]) === undefined || readStartLine(lines[at]?.text ?? '') !== undefined) return false;
  if (count === 0) return true;
  let next = at;
  while (headerParts(lines[next]) !== undefined) next += 1;
  return /^\s*[{[]/.test(lines[nextFilledLine(lines, next)]?.text ?? '');
}
