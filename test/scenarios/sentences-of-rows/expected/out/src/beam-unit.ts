// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { isMember, valuesOf } from './runtime/members.js';

/**
 * The units of a beam.
 *
 * @see `resources/beamunit.md`
 */
export const BeamUnit = {
  /** Megacandela. */
  M: 'M',
  /** Millicandela. */
  m: 'm',
  /** Candela. */
  c: 'c',
} as const;

/** A documented member of `BeamUnit`. */
export type BeamUnit = (typeof BeamUnit)[keyof typeof BeamUnit];

/** The documented members as a list. */
export const valuesOfBeamUnit: readonly BeamUnit[] = /* @__PURE__ */ valuesOf(BeamUnit);

/** Whether a value is a documented member. */
export function isBeamUnit(value: unknown): value is BeamUnit {
  return isMember(valuesOfBeamUnit, value);
}
