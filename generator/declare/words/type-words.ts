import type { PrimitiveName } from '../../model/edm/primitives.js';
import type { TypeExpression } from '../../model/facts/facts.js';
import type { TypeWords } from '../language/type-grammar.js';
import type { Range } from '../text/prose.js';
import type { Scanner } from '../text/scanner.js';

/** The standard word for a type, after the synonyms of dialect and vocabulary: `Edm.Decimal` for `Money`. */
export function standardWord(word: string, { synonyms }: Pick<TypeWords, 'synonyms'>): string {
  return synonyms.get(word.toLowerCase()) ?? word;
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
  { findPrimitive }: Pick<TypeWords, 'findPrimitive'>,
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
  { findPrimitive, everyday }: Pick<TypeWords, 'findPrimitive' | 'everyday'>,
): TypeExpression | undefined {
  if (!plural.endsWith('s')) return undefined;
  for (const word of plural.endsWith('ies') ? [`${plural.slice(0, -3)}y`] : [plural.slice(0, -1)]) {
    const name = findPrimitive(word);
    const meaning = name === undefined ? everyday.get(word) : ({ kind: 'Primitive', name } as const);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}
