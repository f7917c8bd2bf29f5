import { quote } from './quote.js';

/** The end of a message about a misspelt word: `; did you mean …?`, or empty without a suggestion. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `; did you mean ${quote(suggestion)}?`;
}
