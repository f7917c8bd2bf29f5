// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { isMember, valuesOf } from './runtime/members.js';

/** @see `resources/lamp.md` */
export const LampMode = {
  include: 'include',
  exclude: 'exclude',
} as const;

/** A documented member of `LampMode`. */
export type LampMode = (typeof LampMode)[keyof typeof LampMode];

/** The documented members as a list. */
export const valuesOfLampMode: readonly LampMode[] = /* @__PURE__ */ valuesOf(LampMode);

/** Whether a value is a documented member. */
export function isLampMode(value: unknown): value is LampMode {
  return isMember(valuesOfLampMode, value);
}
