import type { TextEdit } from '../../model/fix/fix.js';
import { replaceBetween, replacePart } from '../text/replace-between.js';
import { offsetAt, type Slice } from '../text/slice.js';
import { decodeString } from './decode-string.js';

/** A part of the text of a slice. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** Removes a comment with the blanks before it; a comment that has its lines for itself goes with them. */
export function removeComment(slice: Slice, { start, end }: Part): readonly TextEdit[] {
  const { page } = slice;
  let first = offsetAt(slice, start);
  const last = offsetAt(slice, end - 1) + 1;
  while (/[ \t]/.test(page.text[first - 1] ?? '')) first -= 1;
  const lineEnding = /^[ \t]{0,1000}(?:\r\n|\n|\r)/.exec(page.text.slice(last, last + 1002))?.[0];
  const ownsLine = lineEnding !== undefined && (first === 0 || /[\r\n]/.test(page.text[first - 1] ?? ''));
  return [replaceBetween(page, [first, ownsLine ? last + lineEnding.length : last], '')];
}

/** Writes a text in curly or single quotes in straight double ones, unless it has escapes of its own. */
export function straightenQuotes(slice: Slice, { start, end }: Part): readonly TextEdit[] {
  const inner = slice.text.slice(start + 1, end - 1);
  if (!/^[^\\\r\n\t]*$/.test(inner)) return [];
  return [replacePart(slice, [start, end], `"${inner.replaceAll('"', '\\"')}"`)];
}

/** Writes a word in quotes. A word of another language that means no text, such as `None`, may mean something else in JSON. */
export function quoteWord(slice: Slice, { start, end }: Part): readonly TextEdit[] {
  const word = slice.text.slice(start, end);
  return /^(?:true|false|null|none|nil|undefined|nan|infinity)$/i.test(word)
    ? []
    : [replacePart(slice, [start, end], `"${word}"`)];
}

/** Escapes what a string may contain only as an escape. */
export function escapeOddCharacters(slice: Slice, { start, end }: Part): readonly TextEdit[] {
  const text = slice.text.slice(start, end);
  const escaped = text.replaceAll(/\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])|\\|[\u0000-\u001f]/g, escapePart);
  const same = readStrictly(escaped) === decodeString(text.slice(1, -1));
  return same ? [replacePart(slice, [start, end], escaped)] : [];
}

function escapePart(part: string): string {
  if (part === '\\') return '\\\\';
  return part < ' ' ? JSON.stringify(part).slice(1, -1) : part;
}

function readStrictly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes an ordinary space for an unusual one, and nothing for one without width. */
export function replaceOddBlank(slice: Slice, at: number): readonly TextEdit[] {
  const isVisible = /[^\u200B\u2060\uFEFF]/.test(slice.text[at] ?? '');
  return [replacePart(slice, [at, at + 1], isVisible ? ' ' : '')];
}
