import { diagnose, withFix } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import { type Slice, sourceOf } from '../text/slice.js';
import { decodeString } from './decode-string.js';
import { findStringEnd } from './find-string-end.js';
import type { JsonToken } from './json-token.js';
import { escapeOddCharacters, straightenQuotes } from './mend-json.js';

/** Reads a string in which the scanner found a fault: an invalid escape or character, or a missing closing quote. */
export function readOddString(slice: Slice, start: number, end: number, report: Report): JsonToken {
  const { text } = slice;
  if (text[end - 1] === '"' && end - 1 > start) {
    const odd = diagnose('json-invalid-character', sourceOf(slice, start, end), {});
    report(withFix(odd, escapeOddCharacters(slice, { start, end })));
    return { kind: 'String', start, end, value: decodeString(text.slice(start + 1, end - 1)) };
  }
  const found = findStringEnd(text, start);
  if (found === undefined) return { kind: 'Fault', start, end, value: text.slice(start, end) };
  const source = sourceOf(slice, start, found.end);
  if (found.fault === 'line-break') report(diagnose('json-line-break-in-string', source, {}));
  if (found.fault === 'unclosed') report(diagnose('json-unclosed-string', source, {}));
  if (found.fault === 'quotes') {
    const odd = diagnose('json-quotes', source, { text: text.slice(start, found.end) });
    report(withFix(odd, straightenQuotes(slice, { start, end: found.end })));
  }
  return { kind: 'String', start, end: found.end, value: decodeString(text.slice(start + 1, found.textEnd)) };
}
