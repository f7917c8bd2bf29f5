import {
  type DomainRegistrant,
  type DomainRegistrantCreate,
  isDomainRegistrant,
  isDomainRegistrantCreate,
  shapeOfDomainRegistrant,
  shapeOfDomainRegistrantCreate,
} from './domain-registrant.js';
import { type Entity, hasEntityProperties, shapeOfEntity } from './entity.js';
import {
  type ReputationCategory,
  type ReputationCategoryCreate,
  isReputationCategory,
  isReputationCategoryCreate,
  shapeOfReputationCategory,
  shapeOfReputationCategoryCreate,
} from './reputation-category.js';
import {
  type Annotations,
  type Edm,
  type ObjectShape,
  type Result,
  type StandardSchema,
  type ValidateOptions,
  collectResult,
  edmDateTimeOffset,
  edmInt32,
  edmString,
  hasOnly,
  isArrayOf,
  isArrayOfStrings,
  isEdmDateTimeOffset,
  isEdmInt32,
  isObject,
  required,
  setOf,
  standardSchema,
  unwrap,
} from './runtime/index.js';
import {
  type SecurityVendorInformation,
  type SecurityVendorInformationCreate,
  isSecurityVendorInformation,
  isSecurityVendorInformationCreate,
  shapeOfSecurityVendorInformation,
  shapeOfSecurityVendorInformationCreate,
} from './security-vendor-information.js';

/**
 * `domainSecurityProfile` as the service returns it.
 *
 * @see `api/security-post-domainsecurityprofiles.md`
 */
export interface DomainSecurityProfile extends Entity {
  '@odata.type'?: '#microsoft.graph.domainSecurityProfile' | 'microsoft.graph.domainSecurityProfile';
  activityGroupNames: string[];
  azureSubscriptionId: string;
  azureTenantId: string;
  countHits: Edm.Int32;
  countInOrg: Edm.Int32;
  domainCategories: ReputationCategory[];
  domainRegisteredDateTime: Edm.DateTimeOffset;
  firstSeenDateTime: Edm.DateTimeOffset;
  lastSeenDateTime: Edm.DateTimeOffset;
  name: string;
  registrant: DomainRegistrant;
  riskScore: string;
  tags: string[];
  vendorInformation: SecurityVendorInformation;
}

/** `DomainSecurityProfile` as a schema object (Standard Schema 1.1). */
export const DomainSecurityProfile: StandardSchema<DomainSecurityProfile> = /* @__PURE__ */ standardSchema(
  validateDomainSecurityProfile,
  () => shapeOfDomainSecurityProfile,
);

/** Whether a value is `DomainSecurityProfile`. */
export function isDomainSecurityProfile(value: unknown): value is DomainSecurityProfile {
  if (!isObject(value)) return false;
  const {
    '@odata.type': typeName,
    activityGroupNames,
    azureSubscriptionId,
    azureTenantId,
    countHits,
    countInOrg,
    domainCategories,
    domainRegisteredDateTime,
    firstSeenDateTime,
    lastSeenDateTime,
    name,
    registrant,
    riskScore,
    tags,
    vendorInformation,
  } = value;
  return (
    (typeName === undefined ||
      typeName === '#microsoft.graph.domainSecurityProfile' ||
      typeName === 'microsoft.graph.domainSecurityProfile') &&
    hasEntityProperties(value) &&
    isArrayOfStrings(activityGroupNames) &&
    typeof azureSubscriptionId === 'string' &&
    typeof azureTenantId === 'string' &&
    isEdmInt32(countHits) &&
    isEdmInt32(countInOrg) &&
    isArrayOf(domainCategories, isReputationCategory) &&
    isEdmDateTimeOffset(domainRegisteredDateTime) &&
    isEdmDateTimeOffset(firstSeenDateTime) &&
    isEdmDateTimeOffset(lastSeenDateTime) &&
    typeof name === 'string' &&
    isDomainRegistrant(registrant) &&
    typeof riskScore === 'string' &&
    isArrayOfStrings(tags) &&
    isSecurityVendorInformation(vendorInformation)
  );
}

/** Returns the value as `DomainSecurityProfile`, or the issues found in it. */
export function validateDomainSecurityProfile(
  value: unknown,
  options?: ValidateOptions,
): Result<DomainSecurityProfile> {
  if (options === undefined && isDomainSecurityProfile(value)) return { value };
  return collectResult(value, shapeOfDomainSecurityProfile, options);
}

/** Throws a `ValidationError` unless the value is `DomainSecurityProfile`. */
export function assertDomainSecurityProfile(value: unknown): asserts value is DomainSecurityProfile {
  unwrap(validateDomainSecurityProfile(value));
}

/** Returns the value as `DomainSecurityProfile`, or throws a `ValidationError`. */
export function parseDomainSecurityProfile(value: unknown, options?: ValidateOptions): DomainSecurityProfile {
  return unwrap(validateDomainSecurityProfile(value, options));
}

/** The table by which `validateDomainSecurityProfile` finds issues. */
export const shapeOfDomainSecurityProfile: ObjectShape = {
  kind: 'object',
  name: 'microsoft.graph.domainSecurityProfile',
  is: isDomainSecurityProfile,
  base: () => shapeOfEntity,
  properties: [
    ['activityGroupNames', [edmString], required],
    ['azureSubscriptionId', edmString, required],
    ['azureTenantId', edmString, required],
    ['countHits', edmInt32, required],
    ['countInOrg', edmInt32, required],
    ['domainCategories', [() => shapeOfReputationCategory], required],
    ['domainRegisteredDateTime', edmDateTimeOffset, required],
    ['firstSeenDateTime', edmDateTimeOffset, required],
    ['lastSeenDateTime', edmDateTimeOffset, required],
    ['name', edmString, required],
    ['registrant', () => shapeOfDomainRegistrant, required],
    ['riskScore', edmString, required],
    ['tags', [edmString], required],
    ['vendorInformation', () => shapeOfSecurityVendorInformation, required],
  ],
};

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

/** `DomainSecurityProfileCreate` as a schema object (Standard Schema 1.1). */
export const DomainSecurityProfileCreate: StandardSchema<DomainSecurityProfileCreate> = /* @__PURE__ */ standardSchema(
  validateDomainSecurityProfileCreate,
  () => shapeOfDomainSecurityProfileCreate,
);

const keysOfDomainSecurityProfileCreate = /* @__PURE__ */ setOf(
  'activityGroupNames',
  'azureSubscriptionId',
  'azureTenantId',
  'countHits',
  'countInOrg',
  'domainCategories',
  'domainRegisteredDateTime',
  'firstSeenDateTime',
  'lastSeenDateTime',
  'name',
  'registrant',
  'riskScore',
  'tags',
  'vendorInformation',
);

/** Whether a value is `DomainSecurityProfileCreate`. */
export function isDomainSecurityProfileCreate(value: unknown): value is DomainSecurityProfileCreate {
  if (!isObject(value)) return false;
  const {
    '@odata.type': typeName,
    activityGroupNames,
    azureSubscriptionId,
    azureTenantId,
    countHits,
    countInOrg,
    domainCategories,
    domainRegisteredDateTime,
    firstSeenDateTime,
    lastSeenDateTime,
    name,
    registrant,
    riskScore,
    tags,
    vendorInformation,
  } = value;
  return (
    (typeName === undefined ||
      typeName === '#microsoft.graph.domainSecurityProfile' ||
      typeName === 'microsoft.graph.domainSecurityProfile') &&
    isArrayOfStrings(activityGroupNames) &&
    typeof azureSubscriptionId === 'string' &&
    typeof azureTenantId === 'string' &&
    isEdmInt32(countHits) &&
    isEdmInt32(countInOrg) &&
    isArrayOf(domainCategories, isReputationCategoryCreate) &&
    isEdmDateTimeOffset(domainRegisteredDateTime) &&
    isEdmDateTimeOffset(firstSeenDateTime) &&
    isEdmDateTimeOffset(lastSeenDateTime) &&
    typeof name === 'string' &&
    isDomainRegistrantCreate(registrant) &&
    typeof riskScore === 'string' &&
    isArrayOfStrings(tags) &&
    isSecurityVendorInformationCreate(vendorInformation) &&
    hasOnly(value, keysOfDomainSecurityProfileCreate)
  );
}

/** Returns the value as `DomainSecurityProfileCreate`, or the issues found in it. */
export function validateDomainSecurityProfileCreate(
  value: unknown,
  options?: ValidateOptions,
): Result<DomainSecurityProfileCreate> {
  if (options === undefined && isDomainSecurityProfileCreate(value)) return { value };
  return collectResult(value, shapeOfDomainSecurityProfileCreate, options);
}

/** Throws a `ValidationError` unless the value is `DomainSecurityProfileCreate`. */
export function assertDomainSecurityProfileCreate(value: unknown): asserts value is DomainSecurityProfileCreate {
  unwrap(validateDomainSecurityProfileCreate(value));
}

/** Returns the value as `DomainSecurityProfileCreate`, or throws a `ValidationError`. */
export function parseDomainSecurityProfileCreate(
  value: unknown,
  options?: ValidateOptions,
): DomainSecurityProfileCreate {
  return unwrap(validateDomainSecurityProfileCreate(value, options));
}

/** The table by which `validateDomainSecurityProfileCreate` finds issues. */
export const shapeOfDomainSecurityProfileCreate: ObjectShape = {
  kind: 'object',
  name: 'microsoft.graph.domainSecurityProfile',
  is: isDomainSecurityProfileCreate,
  request: 'create',
  properties: [
    ['activityGroupNames', [edmString], required],
    ['azureSubscriptionId', edmString, required],
    ['azureTenantId', edmString, required],
    ['countHits', edmInt32, required],
    ['countInOrg', edmInt32, required],
    ['domainCategories', [() => shapeOfReputationCategoryCreate], required],
    ['domainRegisteredDateTime', edmDateTimeOffset, required],
    ['firstSeenDateTime', edmDateTimeOffset, required],
    ['lastSeenDateTime', edmDateTimeOffset, required],
    ['name', edmString, required],
    ['registrant', () => shapeOfDomainRegistrantCreate, required],
    ['riskScore', edmString, required],
    ['tags', [edmString], required],
    ['vendorInformation', () => shapeOfSecurityVendorInformationCreate, required],
  ],
};
