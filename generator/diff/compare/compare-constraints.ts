import type { Constraint, ConstraintKind } from '../../model/constraint.js';
import type { Comparison } from '../comparison.js';

/** How a limit has changed, in words. */
export interface LimitChange {
  readonly direction: 'tightened' | 'loosened' | 'changed';
  readonly before: string;
  readonly after: string;
}

/** What is compared of a property or parameter. */
interface Constrained {
  readonly constraints: readonly Constraint[];
}

/** The ends of a range; an end that the documentation does not state is infinite. */
interface Ends {
  readonly min: number;
  readonly max: number;
  readonly words: string;
}

/** Compares the limits of values: lengths, ranges, numbers of items, formats and patterns. */
export function compareLimits(before: Constrained, after: Constrained, comparison: Comparison): readonly LimitChange[] {
  return [
    ...(['Length', 'Range', 'Count'] as const).flatMap((kind) => {
      const [old, young] = [endsOf(before, kind), endsOf(after, kind)];
      if (old.words === young.words || isSilent(old.words, young.words, comparison)) return [];
      return [{ direction: compareEnds(old, young), before: old.words, after: young.words }];
    }),
    ...compareForms(findConstraint(before, 'Format')?.format, findConstraint(after, 'Format')?.format, comparison),
    ...compareForms(patternOf(before), patternOf(after), comparison),
  ];
}

const unlimited = 'any value';

function isSilent(before: string, after: string, { silenceDenies }: Comparison): boolean {
  return !silenceDenies && (before === unlimited || after === unlimited);
}

function compareEnds(before: Ends, after: Ends): LimitChange['direction'] {
  const tightened = after.min > before.min || after.max < before.max;
  const loosened = after.min < before.min || after.max > before.max;
  if (tightened === loosened) return 'changed';
  return tightened ? 'tightened' : 'loosened';
}

function patternOf(constrained: Constrained): string | undefined {
  const pattern = findConstraint(constrained, 'Pattern')?.pattern;
  return pattern === undefined ? undefined : `pattern ${pattern}`;
}

/** A format or pattern that is stated limits the values to those in it. */
function compareForms(
  before: string | undefined,
  after: string | undefined,
  comparison: Comparison,
): readonly LimitChange[] {
  if (before === after || isSilent(before ?? unlimited, after ?? unlimited, comparison)) return [];
  const direction = before === undefined ? 'tightened' : after === undefined ? 'loosened' : 'changed';
  return [{ direction, before: before ?? unlimited, after: after ?? unlimited }];
}

/** The first constraint of a kind. */
export function findConstraint<Kind extends ConstraintKind>(
  { constraints }: Constrained,
  kind: Kind,
): Extract<Constraint, { readonly kind: Kind }> | undefined {
  return constraints.find((one): one is Extract<Constraint, { readonly kind: Kind }> => one.kind === kind);
}

function endsOf(constrained: Constrained, kind: 'Length' | 'Range' | 'Count'): Ends {
  const found = findConstraint(constrained, kind);
  if (found === undefined) return { min: -Infinity, max: Infinity, words: unlimited };
  const exclusive = found.kind === 'Range' ? found : undefined;
  const [min, max] = [found.min, found.max].map((end) => (end === undefined ? undefined : String(end)));
  return {
    min: min === undefined ? -Infinity : above(Number(min), exclusive?.exclusiveMin),
    max: max === undefined ? Infinity : -above(-Number(max), exclusive?.exclusiveMax),
    words: inWords(kind, {
      ...(min === undefined ? {} : { min: `${exclusive?.exclusiveMin ? 'more than' : 'at least'} ${min}` }),
      ...(max === undefined ? {} : { max: `${exclusive?.exclusiveMax ? 'less than' : 'at most'} ${max}` }),
    }),
  };
}

/** An exclusive end is a little tighter than an inclusive one. */
function above(end: number, exclusive: true | undefined): number {
  return exclusive ? end + Number.EPSILON * Math.max(1, Math.abs(end)) : end;
}

function inWords(
  kind: 'Length' | 'Range' | 'Count',
  { min, max }: { readonly min?: string; readonly max?: string },
): string {
  const ends = [min, max].filter((end) => end !== undefined).join(' and ');
  const units = { Length: ' characters', Range: '', Count: ' items' } as const;
  return ends === '' ? unlimited : `${ends}${units[kind]}`;
}
