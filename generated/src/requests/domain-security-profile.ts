// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import {
  type DomainRegistrantCreate,
  findDomainRegistrantCreateIssues,
  isDomainRegistrantCreate,
} from './domain-registrant.js';
import {
  type ReputationCategoryCreate,
  findReputationCategoryCreateIssues,
  isReputationCategoryCreate,
} from './reputation-category.js';
import {
  type SecurityVendorInformationCreate,
  findSecurityVendorInformationCreateIssues,
  isSecurityVendorInformationCreate,
} from './security-vendor-information.js';
import type { Annotations } from '../runtime/annotations.js';
import type { Edm } from '../runtime/edm.js';
import { isArrayOf, isArrayOfStrings } from '../runtime/is-array-of.js';
import { hasOnly, isObject } from '../runtime/is-object.js';
import { type Found, notObject } from '../runtime/issues/found.js';
import { unknownProperties } from '../runtime/issues/names.js';
import { items, texts, within } from '../runtime/issues/nested.js';
import { dateTimeOffset, int32, text } from '../runtime/issues/scalars.js';
import { typeName } from '../runtime/issues/type-names.js';
import { isDateTimeOffset } from '../runtime/scalars/is-date-time-offset.js';
import { isInt32 } from '../runtime/scalars/is-integer.js';
import { type Schema, schema } from '../runtime/schema.js';
import { isTypeName } from '../runtime/type-name.js';

/**
 * `domainSecurityProfile` as a request may create it.
 *
 * api/security-post-domainsecurityprofiles.md
 */
export interface DomainSecurityProfileCreate extends Annotations {
  '@odata.type'?: '#microsoft.graph.domainSecurityProfile' | 'microsoft.graph.domainSecurityProfile';
  activityGroupNames: string[];
  azureSubscriptionId: string;
  azureTenantId: string;
  countHits: Edm.Int32;
  countInOrg: Edm.Int32;
  domainCategories: ReputationCategoryCreate[];
  domainRegisteredDateTime: Edm.DateTimeOffset;
  firstSeenDateTime: Edm.DateTimeOffset;
  lastSeenDateTime: Edm.DateTimeOffset;
  name: string;
  registrant: DomainRegistrantCreate;
  riskScore: string;
  tags: string[];
  vendorInformation: SecurityVendorInformationCreate;
}

/** Whether a value is `DomainSecurityProfileCreate`. */
export function isDomainSecurityProfileCreate(value: unknown): value is DomainSecurityProfileCreate {
  return (
    isObject(value) &&
    isTypeName(
      value['@odata.type'],
      '#microsoft.graph.domainSecurityProfile',
      'microsoft.graph.domainSecurityProfile',
    ) &&
    isArrayOfStrings(value.activityGroupNames) &&
    typeof value.azureSubscriptionId === 'string' &&
    typeof value.azureTenantId === 'string' &&
    isInt32(value.countHits) &&
    isInt32(value.countInOrg) &&
    isArrayOf(value.domainCategories, isReputationCategoryCreate) &&
    isDateTimeOffset(value.domainRegisteredDateTime) &&
    isDateTimeOffset(value.firstSeenDateTime) &&
    isDateTimeOffset(value.lastSeenDateTime) &&
    typeof value.name === 'string' &&
    isDomainRegistrantCreate(value.registrant) &&
    typeof value.riskScore === 'string' &&
    isArrayOfStrings(value.tags) &&
    isSecurityVendorInformationCreate(value.vendorInformation) &&
    hasOnly(value, hasDomainSecurityProfileCreateProperty)
  );
}

/** Finds what keeps a value from being `DomainSecurityProfileCreate`. */
export function findDomainSecurityProfileCreateIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'microsoft.graph.domainSecurityProfile');
  found = typeName(found, value, '#microsoft.graph.domainSecurityProfile', 'microsoft.graph.domainSecurityProfile');
  found = texts(found, 'activityGroupNames', value.activityGroupNames);
  found = text(found, 'azureSubscriptionId', value.azureSubscriptionId);
  found = text(found, 'azureTenantId', value.azureTenantId);
  found = int32(found, 'countHits', value.countHits);
  found = int32(found, 'countInOrg', value.countInOrg);
  found = items(found, 'domainCategories', value.domainCategories, findReputationCategoryCreateIssues);
  found = dateTimeOffset(found, 'domainRegisteredDateTime', value.domainRegisteredDateTime);
  found = dateTimeOffset(found, 'firstSeenDateTime', value.firstSeenDateTime);
  found = dateTimeOffset(found, 'lastSeenDateTime', value.lastSeenDateTime);
  found = text(found, 'name', value.name);
  found = within(found, 'registrant', value.registrant, findDomainRegistrantCreateIssues);
  found = text(found, 'riskScore', value.riskScore);
  found = texts(found, 'tags', value.tags);
  found = within(found, 'vendorInformation', value.vendorInformation, findSecurityVendorInformationCreateIssues);
  found = unknownProperties(
    found,
    value,
    hasDomainSecurityProfileCreateProperty,
    'microsoft.graph.domainSecurityProfile',
  );
  return found;
}

/** Whether `DomainSecurityProfileCreate` has a property of this name. */
function hasDomainSecurityProfileCreateProperty(name: string): boolean {
  switch (name) {
    case 'activityGroupNames':
    case 'azureSubscriptionId':
    case 'azureTenantId':
    case 'countHits':
    case 'countInOrg':
    case 'domainCategories':
    case 'domainRegisteredDateTime':
    case 'firstSeenDateTime':
    case 'lastSeenDateTime':
    case 'name':
    case 'registrant':
    case 'riskScore':
    case 'tags':
    case 'vendorInformation':
      return true;
    default:
      return false;
  }
}

/** `DomainSecurityProfileCreate` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const DomainSecurityProfileCreate: Schema<DomainSecurityProfileCreate> = /* @__PURE__ */ schema(
  'microsoft.graph.domainSecurityProfile',
  isDomainSecurityProfileCreate,
  findDomainSecurityProfileCreateIssues,
);
