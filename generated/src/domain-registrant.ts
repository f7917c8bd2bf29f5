// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from './runtime/annotations.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { text } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';

/**
 * `domainRegistrant` as the service returns it.
 *
 * Known from examples only.
 *
 * @see `api/security-post-domainsecurityprofiles.md`
 */
export interface DomainRegistrant extends Annotations {
  '@odata.type'?: '#microsoft.graph.domainRegistrant' | 'microsoft.graph.domainRegistrant';
  /** Known from examples only. */
  countryOrRegionCode?: string | null;
  /** Known from examples only. */
  organization?: string | null;
  /** Known from examples only. */
  url?: string | null;
}

/** Whether a value is `DomainRegistrant`. */
export function isDomainRegistrant(value: unknown): value is DomainRegistrant {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#microsoft.graph.domainRegistrant', 'microsoft.graph.domainRegistrant') &&
    (value.countryOrRegionCode == null || typeof value.countryOrRegionCode === 'string') &&
    (value.organization == null || typeof value.organization === 'string') &&
    (value.url == null || typeof value.url === 'string')
  );
}

/** Finds what keeps a value from being `DomainRegistrant`. */
export function findDomainRegistrantIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'microsoft.graph.domainRegistrant');
  found = typeName(found, value, '#microsoft.graph.domainRegistrant', 'microsoft.graph.domainRegistrant');
  if (value.countryOrRegionCode != null) found = text(found, 'countryOrRegionCode', value.countryOrRegionCode);
  if (value.organization != null) found = text(found, 'organization', value.organization);
  if (value.url != null) found = text(found, 'url', value.url);
  return found;
}

/** `DomainRegistrant` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const DomainRegistrant: Schema<DomainRegistrant> = /* @__PURE__ */ schema(
  'microsoft.graph.domainRegistrant',
  isDomainRegistrant,
  findDomainRegistrantIssues,
);
