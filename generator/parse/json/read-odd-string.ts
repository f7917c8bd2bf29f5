import { diagnose } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import { type Slice, sourceOf } from '../text/slice.js';
import { decodeString } from './decode-string.js';
import { findStringEnd } from './find-string-end.js';
import type { JsonToken } from './json-token.js';

/** Reads a string in which the scanner found a fault: an invalid escape or character, or a missing closing quote. */
export function readOddString(slice: Slice, start: number, end: number, report: Report): JsonToken {
  const { text } = slice;
  if (text[end - 1] === '"' && end - 1 > start) {
    report(diagnose('json-invalid-character', sourceOf(slice, start, end), {}));
    return { kind: 'String', start, end, value: decodeString(text.slice(start + 1, end - 1)) };
  }
  const found = findStringEnd(text, start);
  if (found === undefined) return { kind: 'Fault', start, end, value: text.slice(start, end) };
  const source = sourceOf(slice, start, found.end);
  if (found.fault === 'line-break') report(diagnose('json-line-break-in-string', source, {}));
  if (found.fault === 'unclosed') report(diagnose('json-unclosed-string', source, {}));
  if (found.fault === 'quotes') report(diagnose('json-quotes', source, { text: text.slice(start, found.end) }));
  return { kind: 'String', start, end: found.end, value: decodeString(text.slice(start + 1, found.textEnd)) };
}
