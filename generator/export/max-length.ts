import type { Constraint } from '../model/constraint.js';

/** The documented maximum length. Zero is left out, because CSDL does not allow it. */
export function maxLengthOf(constraints: readonly Constraint[]): number | undefined {
  return constraints.flatMap((one) =>
    one.kind === 'Length' && one.max !== undefined && one.max > 0 ? one.max : [],
  )[0];
}
