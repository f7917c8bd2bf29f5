// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import {
  type DomainRegistrant,
  type DomainRegistrantCreate,
  findDomainRegistrantCreateIssues,
  findDomainRegistrantIssues,
  isDomainRegistrant,
  isDomainRegistrantCreate,
} from './domain-registrant.js';
import { type Entity, findIssuesOfEntityProperties, hasEntityProperties } from './entity.js';
import {
  type ReputationCategory,
  type ReputationCategoryCreate,
  findReputationCategoryCreateIssues,
  findReputationCategoryIssues,
  isReputationCategory,
  isReputationCategoryCreate,
} from './reputation-category.js';
import {
  type Annotations,
  type Edm,
  type Found,
  type Schema,
  dateTimeOffset,
  hasOnly,
  int32,
  isArrayOf,
  isArrayOfStrings,
  isEdmDateTimeOffset,
  isEdmInt32,
  isObject,
  isTypeName,
  items,
  notObject,
  schema,
  text,
  texts,
  typeName,
  unknownProperties,
  within,
} from './runtime/index.js';
import {
  type SecurityVendorInformation,
  type SecurityVendorInformationCreate,
  findSecurityVendorInformationCreateIssues,
  findSecurityVendorInformationIssues,
  isSecurityVendorInformation,
  isSecurityVendorInformationCreate,
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
    (value.countHits == null || isEdmInt32(value.countHits)) &&
    (value.countInOrg == null || isEdmInt32(value.countInOrg)) &&
    (value.domainCategories === undefined || isArrayOf(value.domainCategories, isReputationCategory)) &&
    (value.domainRegisteredDateTime == null || isEdmDateTimeOffset(value.domainRegisteredDateTime)) &&
    (value.firstSeenDateTime == null || isEdmDateTimeOffset(value.firstSeenDateTime)) &&
    (value.lastSeenDateTime == null || isEdmDateTimeOffset(value.lastSeenDateTime)) &&
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
    isEdmInt32(value.countHits) &&
    isEdmInt32(value.countInOrg) &&
    isArrayOf(value.domainCategories, isReputationCategoryCreate) &&
    isEdmDateTimeOffset(value.domainRegisteredDateTime) &&
    isEdmDateTimeOffset(value.firstSeenDateTime) &&
    isEdmDateTimeOffset(value.lastSeenDateTime) &&
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
