import { mentionsIn } from '../../model/facts/mentions-in.js';
import { fileSource } from '../../model/source.js';
import { nearestNames } from '../../model/text/nearest-names.js';
import { normalizeHeading } from '../../model/text/normalize-heading.js';
import { vocabularyLists, type StandardWords, type Vocabulary, type VocabularyEntry } from '../../model/vocabulary.js';
import { readMeaning } from '../cells/configured-type.js';
import type { Dialect } from '../dialect.js';
import { roleOfName } from '../page/section-role.js';
import { columnKey, isSpelled } from '../tables/columns.js';
import { listStandardWords } from './list-standard-words.js';

/** Finds the entries of a vocabulary that replace a word by one that the dialect does not know either. */
export function checkVocabulary(vocabulary: Partial<Vocabulary>, dialect: Dialect): readonly VocabularyEntry[] {
  return vocabularyLists.flatMap((list) =>
    Object.entries(vocabulary[list] ?? {}).flatMap(([key, value]) => {
      if (isStandard[list](value, dialect)) return [];
      return [{ list, key, value, suggestion: nearestWord(value, list, dialect) }];
    }),
  );
}

/** The word of the dialect that is most like an unknown word of the configuration. */
function nearestWord(value: string, list: keyof Vocabulary, dialect: Dialect): string | undefined {
  const words = wordsIn[list](listStandardWords(dialect)).map((word) => word.replace(/\*$/, ''));
  return nearestNames(value, words)[0];
}

const wordsIn: Readonly<Record<keyof Vocabulary, (known: StandardWords) => readonly string[]>> = {
  headings: ({ headings }) => headings.flatMap(({ words }) => words),
  columns: ({ tables }) => tables.flatMap(({ columns }) => columns.flatMap(({ words }) => words)),
  types: ({ types }) => types.flatMap(({ words }) => words),
};

const isStandard: Readonly<Record<keyof Vocabulary, (word: string, dialect: Dialect) => boolean>> = {
  headings: (word, { sections }) => {
    const name = normalizeHeading(word);
    return roleOfName(name, sections) !== undefined || sections.ofType.test(name);
  },
  columns: (word, { tables }) => {
    const name = columnKey(word);
    return tables.kinds.some(({ columns }) =>
      Object.values(columns).some((spellings) => spellings.some((spelling) => isSpelled(name, spelling))),
    );
  },
  types: (word, { types }) => readMeaning(word, fileSource('docs2ts'), types) !== undefined,
};

/** The types of the documentation that a vocabulary refers to, by the key that stands for each. */
export function typesInVocabulary(
  { types = {} }: Partial<Vocabulary>,
  dialect: Dialect,
): readonly { readonly key: string; readonly name: string }[] {
  return Object.entries(types).flatMap(([key, value]) =>
    mentionsIn(readMeaning(value, fileSource('docs2ts'), dialect.types)).map(({ name }) => ({ key, name })),
  );
}
