/**
 * Words of a documentation set that differ from those of its dialect. Each key is a spelling that the pages use, compared
 * without regard to case; each value is the word of the dialect.
 */
export interface Vocabulary {
  /** For example `{ attributes: 'properties' }`. */
  readonly headings: Readonly<Record<string, string>>;
  /** For example `{ field: 'property' }`. */
  readonly columns: Readonly<Record<string, string>>;
  /** For example `{ uuid: 'Edm.Guid' }`. */
  readonly types: Readonly<Record<string, string>>;
}

/** The words that a dialect knows, which a vocabulary may refer to. */
export interface StandardWords {
  /** The headings of each role of a section. */
  readonly headings: readonly WordsOf[];
  readonly tables: readonly TableWords[];
  /** The spellings of each primitive type. */
  readonly types: readonly WordsOf[];
  /** Types as cells write them, each with what it means. */
  readonly forms: readonly { readonly spelling: string; readonly meaning: string }[];
}

/** The words for one thing, the preferred one first; `x*` stands for every word that begins with `x`. */
export interface WordsOf {
  readonly name: string;
  readonly words: readonly string[];
}

/** A kind of table, the roles of the sections in which it occurs, and the words for its columns. */
export interface TableWords {
  readonly name: string;
  readonly sections: readonly string[];
  readonly columns: readonly WordsOf[];
}

/** The lists of a vocabulary, in the order of the configuration. */
export const vocabularyLists = ['headings', 'columns', 'types'] as const satisfies readonly (keyof Vocabulary)[];

/** An entry of a vocabulary, and the nearest word to the one that is at fault, if one is near. */
export interface VocabularyEntry {
  readonly list: keyof Vocabulary;
  readonly key: string;
  readonly value: string;
  readonly suggestion: string | undefined;
}

/** The words of a page that were looked up in the vocabulary, in the form in which they are compared. */
export type SeenWords = Readonly<Record<keyof Vocabulary, readonly string[]>>;
