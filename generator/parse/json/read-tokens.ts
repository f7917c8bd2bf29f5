import { createScanner, type JSONScanner } from 'jsonc-parser';
import { diagnose, withFix } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import { type Slice, sourceOf } from '../text/slice.js';
import type { JsonToken, JsonTokenKind } from './json-token.js';
import { removeComment, replaceOddBlank } from './mend-json.js';
import { readOddString } from './read-odd-string.js';
import { readWord } from './read-word.js';
import { scanFault, scanKind } from './scan-codes.js';

/**
 * Splits text into JSON tokens. Repairs and reports what strict JSON does not allow if it has only one possible
 * meaning.
 */
export function readTokens(slice: Slice, report: Report): JsonToken[] {
  const scanner = createScanner(slice.text);
  const tokens: JsonToken[] = [];
  let at = skipBlanks(slice, 0, report);
  while (at < slice.text.length) {
    const token = readWord(slice, at, report) ?? scanToken(slice, at, scanner, report);
    if (token.kind !== 'Comment') tokens.push(token);
    if (token.kind === 'Fault') break;
    at = skipBlanks(slice, token.end, report);
  }
  const end = tokens.at(-1)?.end ?? 0;
  tokens.push({ kind: 'End', start: end, end, value: '' });
  return tokens;
}

/** Skips whitespace. Reports characters that are not JSON whitespace, such as a no-break space. */
function skipBlanks(slice: Slice, from: number, report: Report): number {
  let at = from;
  for (; at < slice.text.length; at += 1) {
    const character = slice.text[at] ?? '';
    if (' \t\r\n'.includes(character)) continue;
    if (!/[\s\u200B\u2060]/.test(character)) break;
    const found = diagnose('json-odd-blank', sourceOf(slice, at, at + 1), { character });
    report(withFix(found, replaceOddBlank(slice, at)));
  }
  return at;
}

function scanToken(slice: Slice, start: number, scanner: JSONScanner, report: Report): JsonToken {
  scanner.setPosition(start);
  const kind = scanner.scan();
  const fault = scanner.getTokenError();
  const end = scanner.getPosition();
  const isString = kind === scanKind.string;
  if (isString && fault !== scanFault.none) return readOddString(slice, start, end, report);
  const value = isString ? scanner.getTokenValue() : slice.text.slice(start, end);
  if (fault !== scanFault.none) return { kind: 'Fault', start, end, value };
  const token = { kind: tokenKinds.get(kind) ?? 'Fault', start, end, value };
  if (token.kind === 'Comment') {
    report(withFix(diagnose('json-comment', sourceOf(slice, start, end), {}), removeComment(slice, token)));
  }
  return token;
}

const tokenKinds: ReadonlyMap<number, JsonTokenKind> = new Map<number, JsonTokenKind>([
  [scanKind.openBrace, '{'],
  [scanKind.closeBrace, '}'],
  [scanKind.openBracket, '['],
  [scanKind.closeBracket, ']'],
  [scanKind.comma, ','],
  [scanKind.colon, ':'],
  [scanKind.string, 'String'],
  [scanKind.number, 'Number'],
  [scanKind.trueWord, 'Boolean'],
  [scanKind.falseWord, 'Boolean'],
  [scanKind.nullWord, 'Null'],
  [scanKind.lineComment, 'Comment'],
  [scanKind.blockComment, 'Comment'],
]);
