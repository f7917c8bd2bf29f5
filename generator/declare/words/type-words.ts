import type { TypeWords } from '../language/type-grammar.js';

/** The standard word for a type, after the synonyms of dialect and vocabulary: `Edm.Decimal` for `Money`. */
export function standardWord(word: string, { synonyms }: Pick<TypeWords, 'synonyms'>): string {
  return synonyms.get(word.toLowerCase()) ?? word;
}
