import type { PageFacts } from '../../model/facts/facts.js';
import { nearestNames } from '../../model/text/nearest-names.js';
import { vocabularyLists, type Vocabulary, type VocabularyEntry } from '../../model/vocabulary.js';
import { vocabularyKeys } from './with-vocabulary.js';

/** Finds the entries of a vocabulary whose word is on no page, each with the nearest word that is. */
export function findUnmatchedWords(
  vocabulary: Partial<Vocabulary>,
  pages: readonly Pick<PageFacts, 'words'>[],
): readonly VocabularyEntry[] {
  return vocabularyLists.flatMap((list) => {
    const seen = new Set(pages.flatMap(({ words }) => words?.[list] ?? []));
    return Object.entries(vocabulary[list] ?? {}).flatMap(([key, value]) => {
      const word = vocabularyKeys[list](key);
      return seen.has(word) ? [] : [{ list, key, value, suggestion: nearestNames(word, [...seen])[0] }];
    });
  });
}
