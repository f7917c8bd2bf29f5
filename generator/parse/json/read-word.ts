import { diagnose, withFix } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import { type Slice, sourceOf } from '../text/slice.js';
import { decodeString } from './decode-string.js';
import type { JsonToken, JsonTokenKind } from './json-token.js';
import { straightenQuotes } from './mend-json.js';

/**
 * Reads a token that is not standard JSON: a string in other quotes, an ellipsis, an unquoted word or an unquoted date.
 * Returns undefined for any other token.
 */
export function readWord(slice: Slice, start: number, report: Report): JsonToken | undefined {
  if (standardStart.test(slice.text[start] ?? '')) return undefined;
  const rest = slice.text.slice(start, start + longestWord);
  for (const { kind, pattern } of wordPatterns) {
    const text = pattern.exec(rest)?.[0];
    if (text === undefined) continue;
    const end = start + text.length;
    if (kind !== 'Ellipsis' && !endsToken.test(rest.slice(text.length, text.length + 1)))
      return { kind: 'Fault', start, end, value: text };
    if (kind !== 'String') return { kind, start, end, value: text };
    const found = diagnose('json-quotes', sourceOf(slice, start, end), { text });
    report(withFix(found, straightenQuotes(slice, { start, end })));
    return { kind, start, end, value: decodeString(text.slice(1, -1)) };
  }
  return undefined;
}

const longestWord = 2000;

const standardStart = /["{}[\],:/-]/;

const endsToken = /^(?:$|[\s"{}[\],:/\u200B\u2060\uFEFF])/;

const wordPatterns: readonly { readonly kind: JsonTokenKind; readonly pattern: RegExp }[] = [
  { kind: 'String', pattern: /^'(?:[^'\\\r\n]|\\.)*'/ },
  { kind: 'String', pattern: /^[\u2018\u2019][^\u2018\u2019'\r\n]*[\u2018\u2019']/ },
  { kind: 'String', pattern: /^[\u201C\u201D\u201E][^\u201C\u201D"\r\n]*[\u201C\u201D"]/ },
  { kind: 'Ellipsis', pattern: /^(?:\u2026|\.{2,})/ },
  { kind: 'Word', pattern: /^\d{4}-\d\d-\d\d(?:T[\d:.]{1,40}(?:Z|[+-][\d:]{1,10})?)?/ },
  { kind: 'Word', pattern: /^(?!(?:true|false|null)(?![\w$@.-]))[A-Za-z_$@][\w$@.-]*/ },
  { kind: 'Word', pattern: /^<[^<>"\r\n]{1,200}>/ },
];
