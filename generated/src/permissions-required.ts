import { type EnumShape, isMember, valuesOf } from './runtime/index.js';

/**
 * The documentation gives it no name: it is called after its property.
 *
 * @see `api/security-post-cloudappsecurityprofiles.md:55`
 */
export const PermissionsRequired = {
  /** api/security-post-cloudappsecurityprofiles.md:55 */
  unknown: 'unknown',
  /** api/security-post-cloudappsecurityprofiles.md:55 */
  anonymous: 'anonymous',
  /** api/security-post-cloudappsecurityprofiles.md:55 */
  guest: 'guest',
  /** api/security-post-cloudappsecurityprofiles.md:55 */
  user: 'user',
  /** api/security-post-cloudappsecurityprofiles.md:55 */
  administrator: 'administrator',
  /** api/security-post-cloudappsecurityprofiles.md:55 */
  system: 'system',
  /** api/security-post-cloudappsecurityprofiles.md:55 */
  unknownFutureValue: 'unknownFutureValue',
} as const;

/** A documented member of `PermissionsRequired`. */
export type PermissionsRequired = (typeof PermissionsRequired)[keyof typeof PermissionsRequired];

/** The documented members as a list. */
export const valuesOfPermissionsRequired: readonly PermissionsRequired[] =
  /* @__PURE__ */ valuesOf(PermissionsRequired);

/** Is it a documented member? */
export function isPermissionsRequired(value: unknown): value is PermissionsRequired {
  return isMember(valuesOfPermissionsRequired, value);
}

/**
 * A member that a request may send: `PermissionsRequired` without the one that stands for members added later.
 *
 * @see `api/security-post-cloudappsecurityprofiles.md:55`
 */
export type KnownPermissionsRequired = Exclude<PermissionsRequired, 'unknownFutureValue'>;

/** Is it a member that a request may send? */
export function isKnownPermissionsRequired(value: unknown): value is KnownPermissionsRequired {
  return isMember(valuesOfPermissionsRequired, value, 'unknownFutureValue');
}

/** What properties of this type are judged by. */
export const shapeOfPermissionsRequired: EnumShape = {
  kind: 'enum',
  name: 'microsoft.graph.permissionsRequired',
  members: valuesOfPermissionsRequired,
  sentinel: 'unknownFutureValue',
};
