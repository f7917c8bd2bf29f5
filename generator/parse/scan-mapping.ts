import type { FrontMatterEntry } from '../model/page.js';
import { type Slice, sliceLines, sourceOf } from './text/slice.js';

/**
 * Reads a YAML mapping of which each line is one pair with a plain or quoted word as its value, as in most front matter. Empty lines do not
 * count. Undefined if a line might be anything else: then the YAML parser reads it.
 */
export function scanMapping(content: Slice): FrontMatterEntry[] | undefined {
  const entries: FrontMatterEntry[] = [];
  const keys = new Set<string>();
  for (const line of sliceLines(content).filter(({ text }) => text !== '')) {
    const [whole, key = '', , quoted, plain = ''] = plainPair.exec(line.text) ?? [];
    if (whole === undefined || keys.has(key) || isNull(key) || isNull(plain)) return undefined;
    keys.add(key);
    entries.push({ key, value: quoted ?? plain, source: sourceOf(line, 0, whole.length) });
  }
  return entries;
}

/**
 * Matches `key: "value"` and `key: value`. A plain value begins with a letter or digit and contains neither `: `, which begins another pair,
 * nor ` #`, which begins a comment (YAML 1.2.2, section 7.3.3).
 */
const plainPair =
  /^([a-z][\w.-]*): {1,9}(?:(["'])([^"'\\\p{Cc}]*)\2|([a-z\d](?:[^\s:#\p{Cc}]|:(?=\S)|(?<=\S)#| (?=\S))*))$/iu;

function isNull(word: string): boolean {
  return word.toLowerCase() === 'null';
}
