import { compareText } from './compare.js';
import { distance } from 'fastest-levenshtein';

/** The known names closest to a misspelt one, nearest first, at most three; empty if no name is close. */
export function nearestNames(name: string, known: readonly string[]): readonly string[] {
  // A longer name is not a typing error, and the comparison takes quadratic time.
  if (name.length > 200) return [];
  const limit = Math.max(1, Math.floor(name.length / 3));
  return known
    .map((candidate) => ({ candidate, steps: stepsBetween(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= limit)
    .toSorted((a, b) => a.steps - b.steps || compareText(a.candidate, b.candidate))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** The number of letters added, dropped, changed, or exchanged with their neighbour: `tpye` is one step from `type`. */
function stepsBetween(a: string, b: string): number {
  const steps = distance(a, b);
  return steps === 2 && isExchange(a, b) ? 1 : steps;
}

function isExchange(a: string, b: string): boolean {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return `${a.slice(0, at)}${a.charAt(at + 1)}${a.charAt(at)}${a.slice(at + 2)}` === b;
}
