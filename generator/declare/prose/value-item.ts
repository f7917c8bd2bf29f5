import type { Range } from '../text/prose.js';

/** One value of a list; the range is that of the name without its marks. */
export interface Item extends Range {
  readonly name: string;
  /** Whether the value is in backticks or quotes. */
  readonly marked: boolean;
  readonly description?: string;
}

/** An item, and where it ends, including its marks and a comment in parentheses. */
export interface FoundItem {
  readonly item: Item;
  readonly end: number;
}

/** Reads the item at an offset: `` `open` (default) ``, `"open"`, `open`, `open=1`; undefined if a clause begins there. */
export function readItem(text: string, from: number): FoundItem | undefined {
  const at = skip(text, from, blanks);
  itemPattern.lastIndex = at;
  const match = itemPattern.exec(text);
  if (!match) return undefined;
  const [all, code, double, single, bare] = match;
  const inner = code ?? double ?? single ?? bare ?? '';
  const name = inner.trim();
  if (name === '' || (bare !== undefined && stopWords.has(name.toLowerCase()))) return undefined;
  const start = at + all.indexOf(inner) + inner.indexOf(name);
  const item = { name, marked: bare === undefined, start, end: start + name.length };
  return { item, end: skip(text, at + all.length, comment) };
}

/** The offset after what the sticky expression matches. */
export function skip(text: string, at: number, sticky: RegExp): number {
  sticky.lastIndex = at;
  return at + (sticky.exec(text)?.[0].length ?? 0);
}

const itemPattern = /`([^`\n]{1,200})`|"([^"\n]{1,80})"|['‘]([^'’\n]{1,80})['’]|([A-Za-z][\w-]{0,80})(?!\w)/y;
const comment = /(?:\s?=\s?-?\d{1,20}(?!\w))?(?:\s?\([^()\n]{0,300}\))?/y;
const blanks = /[^\S\n]*/y;

/** Words that begin a clause, not a value. */
const stopWords: ReadonlySet<string> = new Set(
  'a an the are is in as described listed defined shown see below above for from of to with one this that and or'.split(
    ' ',
  ),
);
