import { distance } from 'fastest-levenshtein';

/** The known word that a misspelt one most likely meant; undefined where none is near. */
export function closest(word: string, known: readonly string[]): string | undefined {
  // Nothing as long as this is a slip of the pen, and the comparison takes quadratic time.
  if (word.length > 100) return undefined;
  const limit = Math.max(1, Math.floor(word.length / 3));
  const near = known
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= limit);
  return near.toSorted((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))[0]?.candidate;
}
