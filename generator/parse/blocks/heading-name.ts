import type { Vocabulary } from '../../model/vocabulary.js';

/** Gives the name under which a heading is compared. */
export type HeadingNames = (text: string) => string;

/** Names headings: `HTTP  Request:` is `http request`; what the vocabulary has another word for is that word. */
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
