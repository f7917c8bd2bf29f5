import { distance } from 'fastest-levenshtein';

/** The known names that a misspelt one most likely meant, nearest first, at most three; empty where none is near. */
export function nearestNames(name: string, known: readonly string[]): readonly string[] {
  // Nothing as long as this is a slip of the pen, and the comparison takes quadratic time.
  if (name.length > 200) return [];
  const limit = Math.max(1, Math.floor(name.length / 3));
  return known
    .map((candidate) => ({ candidate, steps: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= limit)
    .toSorted((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
