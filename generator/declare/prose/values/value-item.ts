import type { Range } from '../../text/prose.js';

/** One value of a list; the range is that of the name without its marks. */
export interface Item extends Range {
  readonly name: string;
  /** Whether the value is in backticks or quotes. */
  readonly marked: boolean;
  /** The number after an equals sign: `open=1`. */
  readonly value?: string;
  readonly description?: string;
  /** Whether the list calls it the default: `` `open` (default) ``. */
  readonly isDefault?: true;
}

/** An item, and where it ends, including its marks and a comment in parentheses. */
export interface FoundItem {
  readonly item: Item;
  readonly end: number;
}

/** Reads the item at an offset: `` `open` (default) ``, `"open"`, `" "`, `open`, `open=1`; undefined if a clause begins there. */
export function readItem(text: string, from: number): FoundItem | undefined {
  const at = skip(text, from, blanks);
  itemPattern.lastIndex = at;
  const match = itemPattern.exec(text);
  if (!match) return undefined;
  const [all, code, double, single, curly, bare] = match;
  const inner = code ?? double ?? single ?? curly ?? bare ?? '';
  // A value may be a blank; blanks around other values are those of the writer.
  const name = inner.trim() === '' ? inner : inner.trim();
  if (/^(?:etc\.|\.{3}|…)$/i.test(name)) return undefined;
  if (bare !== undefined && (stopWords.has(name.toLowerCase()) || /^etc$/i.test(name))) return undefined;
  const start = at + (bare === undefined ? 1 : 0) + inner.indexOf(name);
  const item = { name, marked: bare === undefined, start, end: start + name.length };
  return withComment(item, text, at + all.length);
}

/** Adds what follows the item: its number, and its meaning in parentheses. */
function withComment(item: Item, text: string, at: number): FoundItem {
  comment.lastIndex = at;
  const [all = '', value, note = ''] = comment.exec(text) ?? [];
  const isDefault = /^(?:the )?default(?: value)?$/i.test(note.trim());
  return {
    item: {
      ...item,
      ...(value === undefined ? {} : { value }),
      ...(isDefault ? { isDefault } : {}),
      ...(isDefault || note.trim() === '' ? {} : { description: note.trim() }),
    },
    end: at + all.length,
  };
}

/** The offset after what the sticky expression matches. */
export function skip(text: string, at: number, sticky: RegExp): number {
  sticky.lastIndex = at;
  return at + (sticky.exec(text)?.[0].length ?? 0);
}

const itemPattern =
  /`([^`\n]{1,200})`|"([^"\n]{0,80})"|['‘]([^'’\n]{0,80})['’]|“([^”\n]{0,80})”|([A-Za-z][\w-]{0,80})(?!\w)/y;
const comment = /(?:\s?=\s?(-?\d{1,20})(?!\w))?(?:\s?\(([^()\n]{0,300})\))?/y;
const blanks = /[^\S\n]*/y;

/** Words that begin a clause, not a value. */
const stopWords: ReadonlySet<string> = new Set(
  'a an any some no not both either it its such etc more others the are is in as described listed defined shown see below above for from of to with one this that and or'.split(
    ' ',
  ),
);
