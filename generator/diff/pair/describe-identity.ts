import { wordsOfName } from '../../model/text/words-of-name.js';
import { renamesOfTypes, type Comparison } from '../comparison.js';
import { replaceWord } from './replace-word.js';
import type { Identity } from './pair-named.js';

interface Described {
  readonly name: string;
  readonly description?: string;
}

/**
 * Identities by description: as it is written, then with a mark in place of the name, which is edited together with the name. Types that a
 * description mentions have the names that they have after the change.
 */
export function identifyByDescription(types: Comparison['types']): readonly Identity<Described>[] {
  const rename = renamerOf(types);
  return [
    { of: ({ description }) => rename(description), isTelling: (said) => countWords(said) >= 4 },
    // Many descriptions differ by nothing but the name: `The title of the book.`
    { of: ({ name, description }) => maskName(rename(description), name), isTelling: (said) => countWords(said) >= 8 },
  ];
}

/** Few tables have rows that may be renamed, so that the renames are collected when the first text is asked for. */
function renamerOf(types: Comparison['types']): (text: string | undefined) => string | undefined {
  let renames: readonly (readonly [string, string])[] | undefined;
  return (text) => {
    if (isEmpty(text)) return undefined;
    renames ??= renamesOfTypes(types).filter(([before, after]) => before !== after);
    return renames.reduce<string>((result, [before, after]) => replaceWord(result, before, after), text ?? '');
  };
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

const mark = '\u0000';

/** A text in which a name is replaced by a mark, also where its words are written out (`full name`); undefined for an empty text. */
export function maskName(text: string | undefined, name: string): string | undefined {
  if (text === undefined || isEmpty(text)) return undefined;
  const words = wordsOfName(name).join(' ').trim();
  return replaceWord(replaceWord(text.toLowerCase(), name.toLowerCase(), mark), words, mark);
}
