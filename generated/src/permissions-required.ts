// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { isMember, valuesOf } from './runtime/members.js';

/**
 * The documentation does not name this enum: its name comes from its property.
 *
 * @see `api/security-post-cloudappsecurityprofiles.md`
 */
export const PermissionsRequired = {
  unknown: 'unknown',
  anonymous: 'anonymous',
  guest: 'guest',
  user: 'user',
  administrator: 'administrator',
  system: 'system',
  unknownFutureValue: 'unknownFutureValue',
} as const;

/** A documented member of `PermissionsRequired`. */
export type PermissionsRequired = (typeof PermissionsRequired)[keyof typeof PermissionsRequired];

/** The documented members as a list. */
export const valuesOfPermissionsRequired: readonly PermissionsRequired[] =
  /* @__PURE__ */ valuesOf(PermissionsRequired);

/** Whether a value is a documented member. */
export function isPermissionsRequired(value: unknown): value is PermissionsRequired {
  return isMember(valuesOfPermissionsRequired, value);
}

/**
 * A member that a request may send: `PermissionsRequired` without the member for values that are added later.
 *
 * @see `api/security-post-cloudappsecurityprofiles.md`
 */
export type KnownPermissionsRequired = Exclude<PermissionsRequired, 'unknownFutureValue'>;

/** Whether a value is a member that a request may send. */
export function isKnownPermissionsRequired(value: unknown): value is KnownPermissionsRequired {
  return isMember(valuesOfPermissionsRequired, value, 'unknownFutureValue');
}
