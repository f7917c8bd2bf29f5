// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from '../runtime/annotations.js';
import { hasOnly, isObject } from '../runtime/is-object.js';
import { type Found, notObject } from '../runtime/issues/found.js';
import { unknownProperties } from '../runtime/issues/names.js';
import { text } from '../runtime/issues/scalars.js';
import { typeName } from '../runtime/issues/type-names.js';
import { type Schema, schema } from '../runtime/schema.js';
import { isTypeName } from '../runtime/type-name.js';

/**
 * `domainRegistrant` as a request may create it.
 *
 * Known from examples only.
 *
 * api/security-post-domainsecurityprofiles.md
 */
export interface DomainRegistrantCreate extends Annotations {
  '@odata.type'?: '#microsoft.graph.domainRegistrant' | 'microsoft.graph.domainRegistrant';
  /** Known from examples only. */
  countryOrRegionCode?: string;
  /** Known from examples only. */
  organization?: string;
  /** Known from examples only. */
  url?: string;
}

/** Whether a value is `DomainRegistrantCreate`. */
export function isDomainRegistrantCreate(value: unknown): value is DomainRegistrantCreate {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#microsoft.graph.domainRegistrant', 'microsoft.graph.domainRegistrant') &&
    (value.countryOrRegionCode === undefined || typeof value.countryOrRegionCode === 'string') &&
    (value.organization === undefined || typeof value.organization === 'string') &&
    (value.url === undefined || typeof value.url === 'string') &&
    hasOnly(value, hasDomainRegistrantCreateProperty)
  );
}

/** Finds what keeps a value from being `DomainRegistrantCreate`. */
export function findDomainRegistrantCreateIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'microsoft.graph.domainRegistrant');
  found = typeName(found, value, '#microsoft.graph.domainRegistrant', 'microsoft.graph.domainRegistrant');
  if (value.countryOrRegionCode !== undefined) found = text(found, 'countryOrRegionCode', value.countryOrRegionCode);
  if (value.organization !== undefined) found = text(found, 'organization', value.organization);
  if (value.url !== undefined) found = text(found, 'url', value.url);
  found = unknownProperties(found, value, hasDomainRegistrantCreateProperty, 'microsoft.graph.domainRegistrant');
  return found;
}

/** Whether `DomainRegistrantCreate` has a property of this name. */
function hasDomainRegistrantCreateProperty(name: string): boolean {
  switch (name) {
    case 'countryOrRegionCode':
    case 'organization':
    case 'url':
      return true;
    default:
      return false;
  }
}

/** `DomainRegistrantCreate` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const DomainRegistrantCreate: Schema<DomainRegistrantCreate> = /* @__PURE__ */ schema(
  'microsoft.graph.domainRegistrant',
  isDomainRegistrantCreate,
  findDomainRegistrantCreateIssues,
);
