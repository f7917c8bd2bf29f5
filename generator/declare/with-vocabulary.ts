import { normalizeHeading } from '../model/text/normalize-heading.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Dialect } from './dialect.js';

/** Adds the synonyms of a documentation set to a dialect; they win over the dialect's own. */
export function withVocabulary(dialect: Dialect, { headings, columns, types }: Partial<Vocabulary>): Dialect {
  const { sections, tables } = dialect;
  return {
    ...dialect,
    sections: { ...sections, synonyms: overlay(sections.synonyms, headings, normalizeHeading) },
    tables: { ...tables, synonyms: overlay(tables.synonyms, columns, lowerCase) },
    types: { ...dialect.types, synonyms: overlay(dialect.types.synonyms, types) },
  };
}

/** Adds synonyms; a replacement that the dialect itself replaces is resolved, for example `cash` by `money` by `Edm.Decimal`. */
function overlay(
  own: ReadonlyMap<string, string>,
  words: Readonly<Record<string, string>> = {},
  normalize?: (word: string) => string,
): ReadonlyMap<string, string> {
  const key = normalize ?? lowerCase;
  const entries = Object.entries(words).map(([word, standard]): [string, string] => {
    const meaning = own.get(key(standard)) ?? standard;
    return [key(word), normalize?.(meaning) ?? meaning];
  });
  return new Map([...own, ...entries]);
}

function lowerCase(word: string): string {
  return word.toLowerCase();
}
