import { createScanner } from 'jsonc-parser';
import { diagnose } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import { type Slice, sourceOf } from '../text/slice.js';
import { decodeString } from './decode-string.js';
import type { JsonToken, JsonTokenKind } from './json-token.js';
import { findStringEnd } from './find-string-end.js';
import { tokenFault, tokenKind } from './scanner-codes.js';

/** Cuts text into JSON tokens; what strict JSON does not allow but can only mean one thing is read as that, and reported. */
export function readTokens(slice: Slice, report: Report): JsonToken[] {
  const { text } = slice;
  const scanner = createScanner(text);
  const tokens: JsonToken[] = [];
  for (;;) {
    const kind = scanner.scan();
    const start = scanner.getTokenOffset();
    const end = scanner.getPosition();
    if (kind === tokenKind.end) break;
    if (kind === tokenKind.blank || kind === tokenKind.lineBreak) continue;
    const token = readToken(
      kind,
      scanner.getTokenError(),
      { slice, start, end, value: scanner.getTokenValue() },
      report,
    );
    if (token === undefined) {
      if (kind === tokenKind.unknown) scanner.setPosition(start + 1);
      continue;
    }
    tokens.push(token);
    if (token.kind === 'Fault') break;
    if (token.end !== end) scanner.setPosition(token.end);
  }
  tokens.push({ kind: 'End', start: text.length, end: text.length, value: '' });
  return tokens;
}

interface Scanned {
  readonly slice: Slice;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** undefined: nothing that counts, such as a comment or an odd blank. */
function readToken(kind: number, error: number, scanned: Scanned, report: Report): JsonToken | undefined {
  const { slice, start, end, value } = scanned;
  const standard = standardTokens.get(kind);
  if (standard !== undefined && error === tokenFault.none) return { kind: standard, start, end, value };
  if (kind === tokenKind.lineComment || kind === tokenKind.blockComment) {
    if (error !== tokenFault.none) return { kind: 'Fault', start, end, value };
    report(diagnose('json-comment', sourceOf(slice, start, end), {}));
    return undefined;
  }
  if (kind === tokenKind.string) return readOddString(error, scanned, report);
  if (kind === tokenKind.unknown) return readUnknown(slice, start, report);
  return { kind: 'Fault', start, end, value };
}

const standardTokens: ReadonlyMap<number, JsonTokenKind> = new Map<number, JsonTokenKind>([
  [tokenKind.openBrace, '{'],
  [tokenKind.closeBrace, '}'],
  [tokenKind.openBracket, '['],
  [tokenKind.closeBracket, ']'],
  [tokenKind.comma, ','],
  [tokenKind.colon, ':'],
  [tokenKind.string, 'String'],
  [tokenKind.number, 'Number'],
  [tokenKind.trueWord, 'Boolean'],
  [tokenKind.falseWord, 'Boolean'],
  [tokenKind.nullWord, 'Null'],
]);

function readOddString(error: number, { slice, start, end }: Scanned, report: Report): JsonToken {
  if (error !== tokenFault.unclosedString) {
    report(diagnose('json-invalid-character', sourceOf(slice, start, end), {}));
    return { kind: 'String', start, end, value: decodeString(slice.text.slice(start + 1, end - 1)) };
  }
  const found = findStringEnd(slice.text, start);
  if (found === undefined) return { kind: 'Fault', start, end, value: '' };
  const code = found.closed ? 'json-line-break-in-string' : 'json-unclosed-string';
  report(diagnose(code, sourceOf(slice, start, found.end), {}));
  const value = decodeString(slice.text.slice(start + 1, found.closed ? found.end - 1 : found.end));
  return { kind: 'String', start, end: found.end, value };
}

function readUnknown(slice: Slice, start: number, report: Report): JsonToken | undefined {
  const rest = slice.text.slice(start, start + longestWord);
  if (/^[\u00A0\u200B\u2060\uFEFF\u2028\u2029\f\v]/.test(rest)) {
    report(diagnose('json-invalid-character', sourceOf(slice, start, start + 1), {}));
    return undefined;
  }
  for (const { kind, pattern } of oddTokens) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const end = start + match[0].length;
    if (kind === 'String') report(diagnose('json-quotes', sourceOf(slice, start, end), { text: match[0] }));
    return { kind, start, end, value: kind === 'String' ? decodeString(match[0].slice(1, -1)) : match[0] };
  }
  return { kind: 'Fault', start, end: start + 1, value: rest.slice(0, 1) };
}

const longestWord = 2000;

const oddTokens: readonly { readonly kind: JsonTokenKind; readonly pattern: RegExp }[] = [
  { kind: 'String', pattern: /^'(?:[^'\\\r\n]|\\.)*'/ },
  { kind: 'String', pattern: /^[\u2018\u2019][^\u2018\u2019'\r\n]*[\u2018\u2019']/ },
  { kind: 'String', pattern: /^[\u201C\u201D\u201E][^\u201C\u201D"\r\n]*[\u201C\u201D"]/ },
  { kind: 'Ellipsis', pattern: /^(?:\u2026|\.{2,})+/ },
  { kind: 'Word', pattern: /^[A-Za-z_$@][\w$@.-]*/ },
  { kind: 'Word', pattern: /^<[^<>"\r\n]{1,200}>/ },
];
