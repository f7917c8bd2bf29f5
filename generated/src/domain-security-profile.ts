// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { type DomainRegistrant, findDomainRegistrantIssues, isDomainRegistrant } from './domain-registrant.js';
import { type Entity, findIssuesOfEntityProperties, hasEntityProperties } from './entity.js';
import { type ReputationCategory, findReputationCategoryIssues, isReputationCategory } from './reputation-category.js';
import type { Edm } from './runtime/edm.js';
import { isArrayOf, isArrayOfStrings } from './runtime/is-array-of.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { items, texts, within } from './runtime/issues/nested.js';
import { dateTimeOffset, int32, text } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import { isDateTimeOffset } from './runtime/scalars/is-date-time-offset.js';
import { isInt32 } from './runtime/scalars/is-integer.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';
import {
  type SecurityVendorInformation,
  findSecurityVendorInformationIssues,
  isSecurityVendorInformation,
} from './security-vendor-information.js';

/**
 * `domainSecurityProfile` as the service returns it.
 *
 * @see `api/security-post-domainsecurityprofiles.md`
 */
export interface DomainSecurityProfile extends Entity {
  '@odata.type'?: '#microsoft.graph.domainSecurityProfile' | 'microsoft.graph.domainSecurityProfile';
  activityGroupNames?: string[];
  azureSubscriptionId?: string | null;
  azureTenantId?: string | null;
  countHits?: Edm.Int32 | null;
  countInOrg?: Edm.Int32 | null;
  domainCategories?: ReputationCategory[];
  domainRegisteredDateTime?: Edm.DateTimeOffset | null;
  firstSeenDateTime?: Edm.DateTimeOffset | null;
  lastSeenDateTime?: Edm.DateTimeOffset | null;
  name?: string | null;
  registrant?: DomainRegistrant | null;
  riskScore?: string | null;
  tags?: string[];
  vendorInformation?: SecurityVendorInformation | null;
}

/** Whether a value is `DomainSecurityProfile`. */
export function isDomainSecurityProfile(value: unknown): value is DomainSecurityProfile {
  return (
    isObject(value) &&
    isTypeName(
      value['@odata.type'],
      '#microsoft.graph.domainSecurityProfile',
      'microsoft.graph.domainSecurityProfile',
    ) &&
    hasEntityProperties(value) &&
    (value.activityGroupNames === undefined || isArrayOfStrings(value.activityGroupNames)) &&
    (value.azureSubscriptionId == null || typeof value.azureSubscriptionId === 'string') &&
    (value.azureTenantId == null || typeof value.azureTenantId === 'string') &&
    (value.countHits == null || isInt32(value.countHits)) &&
    (value.countInOrg == null || isInt32(value.countInOrg)) &&
    (value.domainCategories === undefined || isArrayOf(value.domainCategories, isReputationCategory)) &&
    (value.domainRegisteredDateTime == null || isDateTimeOffset(value.domainRegisteredDateTime)) &&
    (value.firstSeenDateTime == null || isDateTimeOffset(value.firstSeenDateTime)) &&
    (value.lastSeenDateTime == null || isDateTimeOffset(value.lastSeenDateTime)) &&
    (value.name == null || typeof value.name === 'string') &&
    (value.registrant == null || isDomainRegistrant(value.registrant)) &&
    (value.riskScore == null || typeof value.riskScore === 'string') &&
    (value.tags === undefined || isArrayOfStrings(value.tags)) &&
    (value.vendorInformation == null || isSecurityVendorInformation(value.vendorInformation))
  );
}

/** Finds what keeps a value from being `DomainSecurityProfile`. */
export function findDomainSecurityProfileIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'microsoft.graph.domainSecurityProfile');
  found = typeName(found, value, '#microsoft.graph.domainSecurityProfile', 'microsoft.graph.domainSecurityProfile');
  found = findIssuesOfEntityProperties(value, found);
  if (value.activityGroupNames !== undefined) found = texts(found, 'activityGroupNames', value.activityGroupNames);
  if (value.azureSubscriptionId != null) found = text(found, 'azureSubscriptionId', value.azureSubscriptionId);
  if (value.azureTenantId != null) found = text(found, 'azureTenantId', value.azureTenantId);
  if (value.countHits != null) found = int32(found, 'countHits', value.countHits);
  if (value.countInOrg != null) found = int32(found, 'countInOrg', value.countInOrg);
  if (value.domainCategories !== undefined)
    found = items(found, 'domainCategories', value.domainCategories, findReputationCategoryIssues);
  if (value.domainRegisteredDateTime != null)
    found = dateTimeOffset(found, 'domainRegisteredDateTime', value.domainRegisteredDateTime);
  if (value.firstSeenDateTime != null) found = dateTimeOffset(found, 'firstSeenDateTime', value.firstSeenDateTime);
  if (value.lastSeenDateTime != null) found = dateTimeOffset(found, 'lastSeenDateTime', value.lastSeenDateTime);
  if (value.name != null) found = text(found, 'name', value.name);
  if (value.registrant != null) found = within(found, 'registrant', value.registrant, findDomainRegistrantIssues);
  if (value.riskScore != null) found = text(found, 'riskScore', value.riskScore);
  if (value.tags !== undefined) found = texts(found, 'tags', value.tags);
  if (value.vendorInformation != null)
    found = within(found, 'vendorInformation', value.vendorInformation, findSecurityVendorInformationIssues);
  return found;
}

/** `DomainSecurityProfile` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const DomainSecurityProfile: Schema<DomainSecurityProfile> = /* @__PURE__ */ schema(
  'microsoft.graph.domainSecurityProfile',
  isDomainSecurityProfile,
  findDomainSecurityProfileIssues,
);
