import { normalizeHeading } from '../../model/text/normalize-heading.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import type { Dialect } from '../dialect.js';
import { columnKey } from '../tables/columns.js';
import { phrasesOf, typeKey } from '../words/type-words.js';

/** Adds the synonyms of a documentation set to a dialect; they win over the dialect's own. */
export function withVocabulary(dialect: Dialect, { headings, columns, types }: Partial<Vocabulary>): Dialect {
  const { sections, tables } = dialect;
  const words = overlay(dialect.types.synonyms, types, vocabularyKeys.types);
  return {
    ...dialect,
    sections: {
      ...sections,
      synonyms: overlay(sections.synonyms, headings, vocabularyKeys.headings, vocabularyKeys.headings),
    },
    tables: { ...tables, synonyms: overlay(tables.synonyms, columns, vocabularyKeys.columns, vocabularyKeys.columns) },
    types: { ...dialect.types, synonyms: words, phrases: phrasesOf(words) },
  };
}

/** The keys of the synonyms that the words of a vocabulary become, as their readers look them up. */
export const vocabularyKeys: Readonly<Record<keyof Vocabulary, (word: string) => string>> = {
  headings: normalizeHeading,
  columns: columnKey,
  types: typeKey,
};

/** Adds synonyms; a replacement that the dialect itself replaces is resolved, for example `cash` by `money` by `Edm.Decimal`. */
function overlay(
  own: ReadonlyMap<string, string>,
  words: Readonly<Record<string, string>> = {},
  keyOf: (word: string) => string,
  normalize = (word: string) => word,
): ReadonlyMap<string, string> {
  const entries = Object.entries(words).map(([word, standard]): [string, string] => {
    const meaning = own.get(keyOf(standard)) ?? standard;
    return [keyOf(word), normalize(meaning)];
  });
  return new Map([...own, ...entries]);
}
