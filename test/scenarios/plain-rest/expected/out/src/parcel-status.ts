// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { isMember, valuesOf } from './runtime/members.js';

/**
 * Where a parcel is.
 *
 * @see `resources/parcelstatus.md`
 */
export const ParcelStatus = {
  /** In a depot. */
  waiting: 'waiting',
  /** On a van. */
  moving: 'moving',
  /** With its receiver. */
  delivered: 'delivered',
} as const;

/** A documented member of `ParcelStatus`. */
export type ParcelStatus = (typeof ParcelStatus)[keyof typeof ParcelStatus];

/** The documented members as a list. */
export const valuesOfParcelStatus: readonly ParcelStatus[] = /* @__PURE__ */ valuesOf(ParcelStatus);

/** Whether a value is a documented member. */
export function isParcelStatus(value: unknown): value is ParcelStatus {
  return isMember(valuesOfParcelStatus, value);
}
