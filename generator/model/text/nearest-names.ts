import { compareText } from './compare.js';
import { distance } from 'fastest-levenshtein';
import { wordsOfName } from './words-of-name.js';

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

/**
 * Finds the known name that a word probably misspells: it differs by one letter, or two in a long word. Names that differ in a number,
 * a plural, or a whole word of camel case (`minValue`, `maxValue`) are different names.
 */
export function findTypo(name: string, known: readonly string[]): string | undefined {
  if (name.length < 4 || name.length > 200) return undefined;
  return known.find((candidate) => {
    const steps = stepsBetween(name.toLowerCase(), candidate.toLowerCase());
    return steps > 0 && steps <= stepsAllowed(name) && !isOtherName(name, candidate);
  });
}

function isOtherName(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.replace(/s$/i, '').toLowerCase());
  const [number, other] = [a, b].map((name) => name.replace(/\D/g, ''));
  if (left === right || number !== other) return true;
  const [words, others] = [wordsOfName(a), wordsOfName(b)];
  return words.length === others.length && words.some((word, index) => isOtherWord(word, others[index] ?? ''));
}

function isOtherWord(a: string, b: string): boolean {
  return a !== b && (a.length < 4 || stepsBetween(a, b) > stepsAllowed(a));
}

function stepsAllowed({ length }: string): number {
  return length < 10 ? 1 : 2;
}

/** The number of letters added, dropped, changed, or exchanged with their neighbour: `tpye` is one step from `type`. */
export function stepsBetween(a: string, b: string): number {
  const steps = distance(a, b);
  return steps === 2 && isExchange(a, b) ? 1 : steps;
}

function isExchange(a: string, b: string): boolean {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return `${a.slice(0, at)}${a.charAt(at + 1)}${a.charAt(at)}${a.slice(at + 2)}` === b;
}
