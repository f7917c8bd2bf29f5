import type { Vocabulary } from '../../model/vocabulary.js';

/** Returns the name by which a heading is compared. */
export type HeadingNames = (text: string) => string;

/**
 * Creates a function that normalizes headings: `HTTP  Request:` becomes `http request`, and a spelling of the
 * vocabulary becomes its standard word.
 */
export function createHeadingNames({ headings }: Vocabulary): HeadingNames {
  const words = new Map(Object.entries(headings).map(([spelling, word]) => [normalize(spelling), normalize(word)]));
  return (text) => {
    const name = normalize(text);
    return words.get(name) ?? name;
  };
}

function normalize(text: string): string {
  const name = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return name.replace(/[\s:.]{1,100}$/, '');
}
