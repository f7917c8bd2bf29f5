import type { PrimitiveName } from '../../model/edm/primitives.js';
import type { TypeExpression } from '../../model/facts/facts.js';
import { escapePattern } from '../../model/text/escape-pattern.js';
import type { TypeGrammar, TypePhrase } from '../language/type-grammar.js';
import type { Range } from '../text/prose.js';
import type { Scanner } from '../text/scanner.js';

/** The standard name of a type, after the synonyms of dialect and vocabulary: `contoso.container` for `Box`. */
export function standardWord(word: string, { synonyms }: Pick<TypeGrammar, 'synonyms'>): string {
  const meaning = synonyms.get(typeKey(word));
  return meaning !== undefined && isWord(meaning) ? meaning : word;
}

/** The key under which a word or cell is looked up: `` `Date-Time` `` and `date-time` are the same. */
export function typeKey(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[`*\s]+/g, ' ')
    .trim()
    .replace(/\.$/, '');
}

/** Whether a text is one name of a type, which is read as such: `String`, `contoso.order`. */
export function isWord(text: string): boolean {
  return /^[a-z_]\w*(?:\.[a-z_]\w*)*$/i.test(text);
}

/** The keys that are no single words, with the expressions that find them. */
export function phrasesOf(synonyms: ReadonlyMap<string, string>): readonly TypePhrase[] {
  const keys = [...synonyms.keys()].filter((key) => key !== '' && !isWord(key));
  return keys.toSorted((a, b) => b.length - a.length).map((key) => ({ key, pattern: patternOf(key) }));
}

/** Matches the key with any blanks between its words, unless it ends within a longer word. */
function patternOf(key: string): RegExp {
  const words = key.split(' ').map(escapePattern);
  return new RegExp(`${words.join('\\s{1,9}')}${/\w$/.test(key) ? '(?![\\w.-]\\w)(?!\\w)' : ''}`, 'iy');
}

/** The word at the scanner's position; undefined if it is a part of a longer name. */
export function wordAt({ text, at }: Scanner): (Range & { readonly text: string }) | undefined {
  const word = /[a-z][a-z\d]{0,40}(?![\w.])/iy;
  word.lastIndex = at;
  const found = word.exec(text)?.[0];
  return found === undefined ? undefined : { start: at, end: at + found.length, text: found };
}

/** The several words at the scanner's position that together name a primitive type: `date-time`, `64-bit integer`. */
export function phraseAt(
  { text, at }: Scanner,
  { findPrimitive }: Pick<TypeGrammar, 'findPrimitive'>,
): (Range & { readonly name: PrimitiveName }) | undefined {
  for (const phrase of [/[a-z\d]{1,20}(?:[ -][a-z]{1,20}){2}(?![\w.])/iy, /[a-z\d]{1,20}[ -][a-z]{1,20}(?![\w.])/iy]) {
    phrase.lastIndex = at;
    const found = phrase.exec(text)?.[0];
    const name = found === undefined ? undefined : findPrimitive(found.replaceAll('-', ' '));
    if (found !== undefined && name !== undefined) return { start: at, end: at + found.length, name };
  }
  return undefined;
}

/** What one of several things is that a plural such as "strings" names; undefined if its singular is no everyday word. */
export function singularOf(
  plural: string,
  { findPrimitive, everyday }: Pick<TypeGrammar, 'findPrimitive' | 'everyday'>,
): TypeExpression | undefined {
  if (!plural.endsWith('s')) return undefined;
  for (const word of plural.endsWith('ies') ? [`${plural.slice(0, -3)}y`] : [plural.slice(0, -1)]) {
    const name = findPrimitive(word);
    const meaning = name === undefined ? everyday.get(word) : ({ kind: 'Primitive', name } as const);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}
