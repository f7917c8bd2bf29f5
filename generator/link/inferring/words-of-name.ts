import { simpleName } from '../../model/edm/type-reference.js';
import { wordsOfName } from '../../model/text/words-of-name.js';

/**
 * Whether a name says that a type is a kind of another one: it ends in the same word and contains the other words in their order, as
 * `priorityOrder` does for `order`, and `assignedUserRole` for `userRole`. `countryLocation` is no kind of `cityLocation`.
 */
export function isKindOf(name: string, other: string): boolean {
  const [words, wanted] = [wordsOf(name), wordsOf(other)];
  if (words.length <= wanted.length || words.at(-1) !== wanted.at(-1)) return false;
  let found = 0;
  for (const word of words) if (word === wanted[found]) found += 1;
  return found === wanted.length;
}

/** Whether a name contains another name as a whole: `seasonTicket` and `ticketPool` are named after `ticket`. */
export function isNamedAfter(name: string, other: string): boolean {
  const wanted = wordsOf(other).filter((word) => word !== 'base' && word !== 'abstract');
  return wanted.length > 0 && joined(wordsOf(name)).includes(joined(wanted));
}

function joined(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

function wordsOf(name: string): readonly string[] {
  return wordsOfName(simpleName(name));
}
