import type { Constraint } from '../../../model/constraint.js';

/** Joins the ends of a range that two phrases state ("The minimum is 5. The maximum is 10."), and drops what two phrases read alike. */
export function joinLimits(constraints: readonly Constraint[]): readonly Constraint[] {
  const joined: Constraint[] = [];
  for (const constraint of constraints) {
    const index = joined.findIndex((other) => other.kind === constraint.kind);
    const merged = index < 0 ? undefined : joinEnds(joined[index], constraint);
    if (merged === undefined) joined.push(constraint);
    else joined[index] = merged;
  }
  return joined;
}

/** The limit of two phrases; undefined if the second says something of its own. */
function joinEnds(first: Constraint | undefined, second: Constraint): Constraint | undefined {
  if (first === undefined || !hasEnds(first) || !hasEnds(second) || first.kind !== second.kind) return undefined;
  if (first.min === second.min && first.max === second.max) return first;
  const disjoint = [first.min, second.min].includes(undefined) && [first.max, second.max].includes(undefined);
  const [min, max] = [Number(first.min ?? second.min), Number(first.max ?? second.max)];
  // The spread of two limits of one kind is a limit of that kind.
  return disjoint && min <= max ? ({ ...second, ...first } as Constraint) : undefined;
}

function hasEnds(constraint: Constraint): constraint is Constraint & { readonly kind: 'Length' | 'Range' | 'Count' } {
  return constraint.kind === 'Length' || constraint.kind === 'Range' || constraint.kind === 'Count';
}
