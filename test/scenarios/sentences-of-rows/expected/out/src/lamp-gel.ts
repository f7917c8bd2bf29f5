// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { isMember, valuesOf } from './runtime/members.js';

/** @see `resources/lamp.md` */
export const LampGel = {
  ' ': ' ',
  Amber: 'Amber',
  'Steel Blue': 'Steel Blue',
  Rose: 'Rose',
} as const;

/** A documented member of `LampGel`. */
export type LampGel = (typeof LampGel)[keyof typeof LampGel];

/** The documented members as a list. */
export const valuesOfLampGel: readonly LampGel[] = /* @__PURE__ */ valuesOf(LampGel);

/** Whether a value is a documented member. */
export function isLampGel(value: unknown): value is LampGel {
  return isMember(valuesOfLampGel, value);
}
