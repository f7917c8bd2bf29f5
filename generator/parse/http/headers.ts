import type { HttpHeader } from '../../model/page.js';
import { type Slice, sourceOf } from '../text/slice.js';
import type { Line } from '../text/split-lines.js';
import { headerParts, isBlank, nextFilledLine } from './http-lines.js';
import { readStartLine } from './start-line.js';

/** The headers of a message, the line of the last header, and the line after the headers. */
export interface HeaderReading {
  readonly headers: readonly HttpHeader[];
  readonly last: number;
  readonly next: number;
}

/** Reads the headers from a line on. Documentation may have blank lines before and between headers. */
export function readHeaders(lines: readonly Line[], from: number, slice: Slice): HeaderReading {
  const headers: HttpHeader[] = [];
  let last = from - 1;
  let at = from;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const parts = headerParts(line);
    if (parts !== undefined) {
      last = endOfHeader(lines, at);
      const values = [parts.value, ...lines.slice(at + 1, last + 1).map(({ text }) => text.trim())];
      const end = lines[last] ?? line;
      const source = sourceOf(slice, line.start, end.start + end.text.trimEnd().length);
      headers.push({ name: parts.name, value: values.join(' ').trim(), source });
      at = last + 1;
      continue;
    }
    const next = nextFilledLine(lines, at);
    if (!isBlank(line) || !continuesHeaders(lines, next, headers.length)) break;
    at = next;
  }
  return { headers, last, next: at };
}

/** Returns the last line of a header: an indented line continues the one before it (RFC 9112, section 5.2). */
export function endOfHeader(lines: readonly Line[], at: number): number {
  let last = at;
  while (/^[ \t]+[^\s{[]/.test(lines[last + 1]?.text ?? '') && headerParts(lines[last + 1]) === undefined) last += 1;
  return last;
}

/**
 * Whether a `Name: value` line after a blank line is a header: if JSON follows, or if it is the first header and a
 * common one. Otherwise, it is the body.
 */
function continuesHeaders(lines: readonly Line[], at: number, count: number): boolean {
  const parts = headerParts(lines[at]);
  if (parts === undefined || readStartLine(lines[at]?.text ?? '') !== undefined) return false;
  if (count === 0 && commonHeader.test(parts.name)) return true;
  let next = at;
  while (headerParts(lines[next]) !== undefined) next += 1;
  return /^\s*[{[]/.test(lines[nextFilledLine(lines, next)]?.text ?? '');
}

const commonHeader = /^(?:accept|authorization|content|host|if|location|prefer|range|retry|x)(?:$|-)/i;
