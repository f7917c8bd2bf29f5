import {
  type CloudAppSecurityProfile,
  isCloudAppSecurityProfile,
  shapeOfCloudAppSecurityProfile,
} from './cloud-app-security-profile.js';
import {
  type DomainSecurityProfile,
  isDomainSecurityProfile,
  shapeOfDomainSecurityProfile,
} from './domain-security-profile.js';
import { type Entity, isEntity, shapeOfEntity } from './entity.js';
import {
  type Exactly,
  type Result,
  type StandardSchema,
  type UnionShape,
  type ValidateOptions,
  collectResult,
  standardSchema,
  typeNameOf,
  unionShape,
  unwrap,
} from './runtime/index.js';

/**
 * `Entity` or one of its subtypes, told apart by `@odata.type`.
 *
 * @see `api/security-post-cloudappsecurityprofiles.md`
 */
export type AnyEntity = Exactly<Entity, 'microsoft.graph.entity'> | CloudAppSecurityProfile | DomainSecurityProfile;

/** `AnyEntity` as a schema object (Standard Schema 1.1). */
export const AnyEntity: StandardSchema<AnyEntity> = /* @__PURE__ */ standardSchema(
  validateAnyEntity,
  () => shapeOfAnyEntity,
);

/** Whether a value is `AnyEntity`. */
export function isAnyEntity(value: unknown): value is AnyEntity {
  switch (typeNameOf(value)) {
    case 'microsoft.graph.cloudAppSecurityProfile':
      return isCloudAppSecurityProfile(value);
    case 'microsoft.graph.domainSecurityProfile':
      return isDomainSecurityProfile(value);
    default:
      return isEntity(value);
  }
}

/** Returns the value as `AnyEntity`, or the issues found in it. */
export function validateAnyEntity(value: unknown, options?: ValidateOptions): Result<AnyEntity> {
  if (options === undefined && isAnyEntity(value)) return { value };
  return collectResult(value, shapeOfAnyEntity, options);
}

/** Throws a `ValidationError` unless the value is `AnyEntity`. */
export function assertAnyEntity(value: unknown): asserts value is AnyEntity {
  unwrap(validateAnyEntity(value));
}

/** Returns the value as `AnyEntity`, or throws a `ValidationError`. */
export function parseAnyEntity(value: unknown, options?: ValidateOptions): AnyEntity {
  return unwrap(validateAnyEntity(value, options));
}

/** The table by which `validateAnyEntity` finds issues. */
export const shapeOfAnyEntity: UnionShape = /* @__PURE__ */ unionShape(
  'microsoft.graph.entity',
  () => shapeOfEntity,
  () => [shapeOfCloudAppSecurityProfile, shapeOfDomainSecurityProfile],
);
