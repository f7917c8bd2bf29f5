import type { TypeWords } from '../language/type-grammar.js';

/** The word that a dialect, or the vocabulary over it, uses for a type: `Edm.Decimal` for `Money`, else the word itself. */
export function standardWord(word: string, { synonyms }: Pick<TypeWords, 'synonyms'>): string {
  return synonyms.get(word.toLowerCase()) ?? word;
}
