import { wordsOfName } from '../../model/text/words-of-name.js';
import { replaceWord } from './replace-word.js';
import type { Identity } from './pair-named.js';

interface Described {
  readonly name: string;
  readonly description?: string;
}

/** Identities by description: as it is written, then with a mark in place of the name, which is edited together with the name. */
export const descriptionIdentities: readonly Identity<Described>[] = [
  { of: ({ description }) => whole(description), isTelling: (said) => countWords(said) >= 4 },
  // Many descriptions differ by nothing but the name: `The title of the book.`
  { of: ({ name, description }) => maskName(description, name), isTelling: (said) => countWords(said) >= 8 },
];

function whole(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text;
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

const mark = '\u0000';

/** A text in which a name is replaced by a mark, also where its words are written out (`full name`); undefined for an empty text. */
export function maskName(text: string | undefined, name: string): string | undefined {
  if (whole(text) === undefined || text === undefined) return undefined;
  const words = wordsOfName(name).join(' ').trim();
  return replaceWord(replaceWord(text.toLowerCase(), name.toLowerCase(), mark), words, mark);
}
