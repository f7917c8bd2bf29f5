// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import {
  type CloudAppSecurityProfile,
  findCloudAppSecurityProfileIssues,
  isCloudAppSecurityProfile,
} from './cloud-app-security-profile.js';
import {
  type DomainSecurityProfile,
  findDomainSecurityProfileIssues,
  isDomainSecurityProfile,
} from './domain-security-profile.js';
import { type Entity, findEntityIssues, isEntity } from './entity.js';
import type { Exactly, Named } from './runtime/annotations.js';
import type { Found } from './runtime/issues/found.js';
import { type Schema, schema } from './runtime/schema.js';
import { typeNameOf } from './runtime/type-name.js';

/**
 * `Entity` or one of its subtypes, told apart by `@odata.type`.
 *
 * @see `api/security-post-cloudappsecurityprofiles.md`
 */
export type AnyEntity =
  | Exactly<Entity, 'microsoft.graph.entity'>
  | Named<CloudAppSecurityProfile, 'microsoft.graph.cloudAppSecurityProfile'>
  | Named<DomainSecurityProfile, 'microsoft.graph.domainSecurityProfile'>;

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

/** Finds what keeps a value from being `AnyEntity`. */
export function findAnyEntityIssues(value: unknown, found?: Found): Found {
  switch (typeNameOf(value)) {
    case 'microsoft.graph.cloudAppSecurityProfile':
      return findCloudAppSecurityProfileIssues(value, found);
    case 'microsoft.graph.domainSecurityProfile':
      return findDomainSecurityProfileIssues(value, found);
    default:
      return findEntityIssues(value, found);
  }
}

/** `AnyEntity` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const AnyEntity: Schema<AnyEntity> = /* @__PURE__ */ schema(
  'microsoft.graph.entity',
  isAnyEntity,
  findAnyEntityIssues,
);
