import type { Range } from './prose.js';
import { splitSentences } from './sentence.js';

/** One value of a list; the stretch is the name without its marks. */
export interface Item extends Range {
  readonly name: string;
  readonly marked: boolean;
  readonly description?: string;
}

/** The items of a list, where it ends, and whether nothing but a sentence's end follows it. */
export interface ItemList {
  readonly items: readonly Item[];
  readonly end: number;
  readonly clean: boolean;
}

/** Reads the list that begins at a place: "`a`, `b`, and `c`", "a, b or c", or one item a line. */
export function readItems(text: string, at: number, weak = false): ItemList | undefined {
  const list = /^[^\S\n]*\n/.test(text.slice(at, at + 80)) ? readLines(text, at) : readInline(text, at);
  if (!list || list.items.length === 0) return undefined;
  const marked = list.items.every((item) => item.marked);
  if (weak) return marked && list.items.length > 1 ? list : undefined;
  if (marked) return list.clean || list.items.length > 1 ? list : undefined;
  return list.clean && list.items.length > 1 ? list : undefined;
}

function readInline(text: string, from: number): ItemList | undefined {
  const items: Item[] = [];
  let at = from;
  let end = from;
  for (;;) {
    const item = readItem(text, at);
    if (!item) break;
    items.push(item.item);
    end = item.end;
    at = skip(text, end, separator);
    if (at === end) break;
  }
  return { items, end, clean: /^\s*(?:$|[.;\n]|inherited from)/i.test(text.slice(end, end + 40)) };
}

function readLines(text: string, from: number): ItemList | undefined {
  const items: Item[] = [];
  let at = from;
  let end = from;
  while (at < text.length) {
    const lineEnd = endOfLine(text, at);
    const item = readItem(text, skip(text, at, bullet));
    const blank = text.slice(at, lineEnd).trim() === '';
    if (!item && !blank) break;
    if (item) {
      const rest = text.slice(item.end, lineEnd);
      if (!/^\s*(?:$|[:.,;(]|[-–—])/.test(rest.slice(0, 40))) break;
      const last = !text.slice(lineEnd).includes('\n');
      const described = last ? rest.slice(0, firstSentence(rest)) : rest;
      items.push(describe(item.item, described));
      end = item.end + described.length;
    }
    at = lineEnd + 1;
  }
  return { items, end, clean: true };
}

function describe(item: Item, rest: string): Item {
  const description = rest.replace(/^[\s:.,;–—-]{1,20}/, '').trim();
  return description === '' ? item : { ...item, description };
}

/** What follows the last item's own sentence speaks of the property again. */
function firstSentence(text: string): number {
  const [first] = splitSentences(text);
  return first?.end ?? text.length;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function readItem(text: string, from: number): { readonly item: Item; readonly end: number } | undefined {
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

function skip(text: string, at: number, sticky: RegExp): number {
  sticky.lastIndex = at;
  return at + (sticky.exec(text)?.[0].length ?? 0);
}

const itemPattern = /`([^`\n]{1,200})`|"([^"\n]{1,80})"|['‘]([^'’\n]{1,80})['’]|([A-Za-z][\w-]{0,80})(?!\w)/y;
const separator = /[^\S\n]*(?:[,;|](?:\s*(?:and|or|and\/or)(?![\w-]))?|&|(?:and|or)(?![\w-]))\s*/y;
const comment = /\s?\([^()\n]{0,300}\)/y;
const bullet = /[^\S\n]*(?:[-*•](?=\s))?[^\S\n]*/y;
const blanks = /[^\S\n]*/y;

/** Words that begin a clause, not a value. */
const stopWords: ReadonlySet<string> = new Set(
  'a an the are is in as described listed defined shown see below above for from of to with any one none this that and or'.split(
    ' ',
  ),
);
