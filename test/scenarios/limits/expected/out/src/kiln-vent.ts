// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { isMember, valuesOf } from './runtime/members.js';

/** @see `resources/kiln.md` */
export const KilnVent = {
  open: 'open',
  half: 'half',
  closed: 'closed',
} as const;

/** A documented member of `KilnVent`. */
export type KilnVent = (typeof KilnVent)[keyof typeof KilnVent];

/** The documented members as a list. */
export const valuesOfKilnVent: readonly KilnVent[] = /* @__PURE__ */ valuesOf(KilnVent);

/** Whether a value is a documented member. */
export function isKilnVent(value: unknown): value is KilnVent {
  return isMember(valuesOfKilnVent, value);
}
