import { splitSentences } from '../../text/sentence.js';
import { readItem, skip, type FoundItem, type Item } from './value-item.js';

/** The items of a list, where it ends, and whether only the end of a sentence follows. */
export interface ItemList {
  readonly items: readonly Item[];
  readonly end: number;
  readonly clean: boolean;
}

/** Reads the list at an offset: "`a`, `b`, and `c`", "a, b or c", "`a` - the first; `b` - the second", or one item per line. */
export function readItems(text: string, at: number): ItemList | undefined {
  const list = /^[^\S\n]*\n/.test(text.slice(at, at + 80)) ? readLines(text, at) : readInline(text, at);
  return list.items.length === 0 ? undefined : list;
}

function readInline(text: string, from: number): ItemList {
  const items: Item[] = [];
  let at = from;
  let end = from;
  for (;;) {
    const found = readItem(text, at);
    if (!found) break;
    const item = describedInline(text, found, items.at(-1)?.description !== undefined) ?? found;
    items.push(item.item);
    end = item.end;
    at = skip(text, end, separator);
    if (at === end) break;
  }
  return { items, end, clean: /^\s*(?:$|[.;\n]|inherited from)/i.test(text.slice(end, end + 40)) };
}

/** An item with its meaning, if another item follows, or if those before have one: "`a` - the first; `b` - the second". */
function describedInline(text: string, { item, end }: FoundItem, last: boolean): FoundItem | undefined {
  if (!item.marked || item.description !== undefined) return undefined;
  const rest = text.slice(end, end + 320);
  const match = meaning.exec(rest) ?? (last ? lastMeaning.exec(rest) : null);
  if (!match?.[1]) return undefined;
  return { item: { ...item, description: match[1] }, end: end + match[0].length };
}

const meaning =
  /^\s?(?:[-–—]{1,2}|:|=|means|for|if|when)\s([^`"\n]{1,300}?)(?=[;,.]\s(?:and\s|or\s)?[`"]|\s(?:and|or)\s[`"])/;
const lastMeaning = /^\s?(?:[-–—]{1,2}|:|=|means|for|if|when)\s([^`"\n]{1,300}?)(?=[.;]\s|[.;]?$|\n)/;

/** Reads one item per line. Any other line ends the list; if an item follows that line, the list may be incomplete. */
function readLines(text: string, from: number): ItemList {
  const items: Item[] = [];
  let end = from;
  let passed = false;
  let clean = true;
  for (let at = from; at < text.length;) {
    const lineEnd = endOfLine(text, at);
    const found = readLine(text, at, lineEnd);
    if (found) {
      items.push(found.item);
      end = found.end;
      clean &&= !passed;
    } else if (text.slice(at, lineEnd).trim() !== '') {
      if (passed) break;
      passed = true;
    }
    at = lineEnd + 1;
  }
  return { items, end, clean };
}

function readLine(text: string, at: number, lineEnd: number): FoundItem | undefined {
  const found = readItem(text, skip(text, at, bullet));
  if (!found || found.end > lineEnd) return undefined;
  const rest = text.slice(found.end, lineEnd);
  if (!/^\s*(?:$|[:.,;(]|[-–—])/.test(rest.slice(0, 40))) return undefined;
  const described = lineEnd === text.length ? rest.slice(0, firstSentence(rest)) : rest;
  return { item: describe(found.item, described), end: found.end + described.length };
}

function describe(item: Item, rest: string): Item {
  const description = rest.replace(/^[\s:.,;–—-]{1,20}/, '').trim();
  return description === '' ? item : { ...item, description };
}

/** Where the first sentence ends; after the last item, further sentences describe the property. */
function firstSentence(text: string): number {
  const [first] = splitSentences(text);
  return first?.end ?? text.length;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

const separator = /[^\S\n]*(?:[,;.|/](?=\s?[`"'])|[,;|](?:\s*(?:and|or|and\/or)(?![\w-]))?|&|(?:and|or)(?![\w-]))\s*/y;
const bullet = /[^\S\n]*(?:[-*•](?=\s))?[^\S\n]*/y;
