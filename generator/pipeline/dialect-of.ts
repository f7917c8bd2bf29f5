import type { Dialect } from '../declare/dialect.js';
import { reportUnknownWords } from '../config/report-vocabulary.js';
import { checkVocabulary } from '../declare/vocabulary/check-vocabulary.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { dialects } from '../declare/dialects/index.js';
import { listStandardWords } from '../declare/vocabulary/list-standard-words.js';
import { withVocabulary } from '../declare/vocabulary/with-vocabulary.js';
import type { StandardWords } from '../model/vocabulary.js';
import type { Options } from './options.js';

/** The configured family of pages. */
function familyOf({ dialect = 'graph' }: Pick<Options, 'dialect'>): Dialect {
  return dialects[dialect];
}

/** The configured family of pages, with the configured words. */
export function dialectOf(options: Pick<Options, 'dialect' | 'vocabulary'>): Dialect {
  return withVocabulary(familyOf(options), options.vocabulary ?? {});
}

/** What is wrong with the configured words. */
export function reportVocabulary(options: Pick<Options, 'dialect' | 'vocabulary' | 'places'>): readonly Diagnostic[] {
  return reportUnknownWords(checkVocabulary(options.vocabulary ?? {}, familyOf(options)), options.places);
}

/** The words that the configured family of pages knows. */
export function standardWords(options: Pick<Options, 'dialect'>): StandardWords {
  return listStandardWords(familyOf(options));
}
