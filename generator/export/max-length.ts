import type { Constraint } from '../model/constraint.js';

/** The documented greatest length; CSDL allows no length of zero. */
export function maxLengthOf(constraints: readonly Constraint[]): number | undefined {
  return constraints.flatMap((one) =>
    one.kind === 'Length' && one.max !== undefined && one.max > 0 ? one.max : [],
  )[0];
}
