import { type Entity, hasEntityProperties, shapeOfEntity } from './entity.js';
import {
  type KnownPermissionsRequired,
  type PermissionsRequired,
  isKnownPermissionsRequired,
  shapeOfPermissionsRequired,
} from './permissions-required.js';
import {
  type Annotations,
  type Edm,
  type ObjectShape,
  type Open,
  type Result,
  type StandardSchema,
  type ValidateOptions,
  collectResult,
  edmBoolean,
  edmDateTimeOffset,
  edmString,
  hasOnly,
  isArrayOfStrings,
  isEdmDateTimeOffset,
  isObject,
  optional,
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
 * `cloudAppSecurityProfile` as the service returns it.
 *
 * @see `api/security-post-cloudappsecurityprofiles.md`
 */
export interface CloudAppSecurityProfile extends Entity {
  '@odata.type'?: '#microsoft.graph.cloudAppSecurityProfile' | 'microsoft.graph.cloudAppSecurityProfile';
  azureSubscriptionId: string;
  azureTenantId: string;
  createdDateTime: Edm.DateTimeOffset;
  deploymentPackageUrl: string;
  destinationServiceName: string;
  isSigned: boolean;
  lastModifiedDateTime: Edm.DateTimeOffset;
  manifest: string;
  name: string;
  permissionsRequired: Open<PermissionsRequired>;
  platform: string;
  policyName: string;
  publisher: string;
  riskScore: string;
  tags: string[];
  type: string;
  vendorInformation: SecurityVendorInformation;
}

/** `CloudAppSecurityProfile` as a schema object (Standard Schema 1.1). */
export const CloudAppSecurityProfile: StandardSchema<CloudAppSecurityProfile> = /* @__PURE__ */ standardSchema(
  validateCloudAppSecurityProfile,
  () => shapeOfCloudAppSecurityProfile,
);

/** Whether a value is `CloudAppSecurityProfile`. */
export function isCloudAppSecurityProfile(value: unknown): value is CloudAppSecurityProfile {
  if (!isObject(value)) return false;
  const {
    '@odata.type': typeName,
    azureSubscriptionId,
    azureTenantId,
    createdDateTime,
    deploymentPackageUrl,
    destinationServiceName,
    isSigned,
    lastModifiedDateTime,
    manifest,
    name,
    permissionsRequired,
    platform,
    policyName,
    publisher,
    riskScore,
    tags,
    type,
    vendorInformation,
  } = value;
  return (
    (typeName === undefined ||
      typeName === '#microsoft.graph.cloudAppSecurityProfile' ||
      typeName === 'microsoft.graph.cloudAppSecurityProfile') &&
    hasEntityProperties(value) &&
    typeof azureSubscriptionId === 'string' &&
    typeof azureTenantId === 'string' &&
    isEdmDateTimeOffset(createdDateTime) &&
    typeof deploymentPackageUrl === 'string' &&
    typeof destinationServiceName === 'string' &&
    typeof isSigned === 'boolean' &&
    isEdmDateTimeOffset(lastModifiedDateTime) &&
    typeof manifest === 'string' &&
    typeof name === 'string' &&
    typeof permissionsRequired === 'string' &&
    typeof platform === 'string' &&
    typeof policyName === 'string' &&
    typeof publisher === 'string' &&
    typeof riskScore === 'string' &&
    isArrayOfStrings(tags) &&
    typeof type === 'string' &&
    isSecurityVendorInformation(vendorInformation)
  );
}

/** Returns the value as `CloudAppSecurityProfile`, or the issues found in it. */
export function validateCloudAppSecurityProfile(
  value: unknown,
  options?: ValidateOptions,
): Result<CloudAppSecurityProfile> {
  if (options === undefined && isCloudAppSecurityProfile(value)) return { value };
  return collectResult(value, shapeOfCloudAppSecurityProfile, options);
}

/** Throws a `ValidationError` unless the value is `CloudAppSecurityProfile`. */
export function assertCloudAppSecurityProfile(value: unknown): asserts value is CloudAppSecurityProfile {
  unwrap(validateCloudAppSecurityProfile(value));
}

/** Returns the value as `CloudAppSecurityProfile`, or throws a `ValidationError`. */
export function parseCloudAppSecurityProfile(value: unknown, options?: ValidateOptions): CloudAppSecurityProfile {
  return unwrap(validateCloudAppSecurityProfile(value, options));
}

/** The table by which `validateCloudAppSecurityProfile` finds issues. */
export const shapeOfCloudAppSecurityProfile: ObjectShape = {
  kind: 'object',
  name: 'microsoft.graph.cloudAppSecurityProfile',
  is: isCloudAppSecurityProfile,
  base: () => shapeOfEntity,
  properties: [
    ['azureSubscriptionId', edmString, required],
    ['azureTenantId', edmString, required],
    ['createdDateTime', edmDateTimeOffset, required],
    ['deploymentPackageUrl', edmString, required],
    ['destinationServiceName', edmString, required],
    ['isSigned', edmBoolean, required],
    ['lastModifiedDateTime', edmDateTimeOffset, required],
    ['manifest', edmString, required],
    ['name', edmString, required],
    ['permissionsRequired', shapeOfPermissionsRequired, required],
    ['platform', edmString, required],
    ['policyName', edmString, required],
    ['publisher', edmString, required],
    ['riskScore', edmString, required],
    ['tags', [edmString], required],
    ['type', edmString, required],
    ['vendorInformation', () => shapeOfSecurityVendorInformation, required],
  ],
};

/**
 * `cloudAppSecurityProfile` as a request may create it.
 *
 * api/security-post-cloudappsecurityprofiles.md
 */
export interface CloudAppSecurityProfileCreate extends Annotations {
  '@odata.type'?: '#microsoft.graph.cloudAppSecurityProfile' | 'microsoft.graph.cloudAppSecurityProfile';
  azureSubscriptionId: string;
  azureTenantId: string;
  createdDateTime?: Edm.DateTimeOffset;
  deploymentPackageUrl: string;
  destinationServiceName: string;
  isSigned: boolean;
  lastModifiedDateTime?: Edm.DateTimeOffset;
  manifest: string;
  name: string;
  permissionsRequired: KnownPermissionsRequired;
  platform: string;
  policyName: string;
  publisher: string;
  riskScore: string;
  tags: string[];
  type: string;
  vendorInformation: SecurityVendorInformationCreate;
}

/** `CloudAppSecurityProfileCreate` as a schema object (Standard Schema 1.1). */
export const CloudAppSecurityProfileCreate: StandardSchema<CloudAppSecurityProfileCreate> =
  /* @__PURE__ */ standardSchema(validateCloudAppSecurityProfileCreate, () => shapeOfCloudAppSecurityProfileCreate);

const keysOfCloudAppSecurityProfileCreate = /* @__PURE__ */ setOf(
  'azureSubscriptionId',
  'azureTenantId',
  'createdDateTime',
  'deploymentPackageUrl',
  'destinationServiceName',
  'isSigned',
  'lastModifiedDateTime',
  'manifest',
  'name',
  'permissionsRequired',
  'platform',
  'policyName',
  'publisher',
  'riskScore',
  'tags',
  'type',
  'vendorInformation',
);

/** Whether a value is `CloudAppSecurityProfileCreate`. */
export function isCloudAppSecurityProfileCreate(value: unknown): value is CloudAppSecurityProfileCreate {
  if (!isObject(value)) return false;
  const {
    '@odata.type': typeName,
    azureSubscriptionId,
    azureTenantId,
    createdDateTime,
    deploymentPackageUrl,
    destinationServiceName,
    isSigned,
    lastModifiedDateTime,
    manifest,
    name,
    permissionsRequired,
    platform,
    policyName,
    publisher,
    riskScore,
    tags,
    type,
    vendorInformation,
  } = value;
  return (
    (typeName === undefined ||
      typeName === '#microsoft.graph.cloudAppSecurityProfile' ||
      typeName === 'microsoft.graph.cloudAppSecurityProfile') &&
    typeof azureSubscriptionId === 'string' &&
    typeof azureTenantId === 'string' &&
    (createdDateTime === undefined || isEdmDateTimeOffset(createdDateTime)) &&
    typeof deploymentPackageUrl === 'string' &&
    typeof destinationServiceName === 'string' &&
    typeof isSigned === 'boolean' &&
    (lastModifiedDateTime === undefined || isEdmDateTimeOffset(lastModifiedDateTime)) &&
    typeof manifest === 'string' &&
    typeof name === 'string' &&
    isKnownPermissionsRequired(permissionsRequired) &&
    typeof platform === 'string' &&
    typeof policyName === 'string' &&
    typeof publisher === 'string' &&
    typeof riskScore === 'string' &&
    isArrayOfStrings(tags) &&
    typeof type === 'string' &&
    isSecurityVendorInformationCreate(vendorInformation) &&
    hasOnly(value, keysOfCloudAppSecurityProfileCreate)
  );
}

/** Returns the value as `CloudAppSecurityProfileCreate`, or the issues found in it. */
export function validateCloudAppSecurityProfileCreate(
  value: unknown,
  options?: ValidateOptions,
): Result<CloudAppSecurityProfileCreate> {
  if (options === undefined && isCloudAppSecurityProfileCreate(value)) return { value };
  return collectResult(value, shapeOfCloudAppSecurityProfileCreate, options);
}

/** Throws a `ValidationError` unless the value is `CloudAppSecurityProfileCreate`. */
export function assertCloudAppSecurityProfileCreate(value: unknown): asserts value is CloudAppSecurityProfileCreate {
  unwrap(validateCloudAppSecurityProfileCreate(value));
}

/** Returns the value as `CloudAppSecurityProfileCreate`, or throws a `ValidationError`. */
export function parseCloudAppSecurityProfileCreate(
  value: unknown,
  options?: ValidateOptions,
): CloudAppSecurityProfileCreate {
  return unwrap(validateCloudAppSecurityProfileCreate(value, options));
}

/** The table by which `validateCloudAppSecurityProfileCreate` finds issues. */
export const shapeOfCloudAppSecurityProfileCreate: ObjectShape = {
  kind: 'object',
  name: 'microsoft.graph.cloudAppSecurityProfile',
  is: isCloudAppSecurityProfileCreate,
  request: 'create',
  properties: [
    ['azureSubscriptionId', edmString, required],
    ['azureTenantId', edmString, required],
    ['createdDateTime', edmDateTimeOffset, optional],
    ['deploymentPackageUrl', edmString, required],
    ['destinationServiceName', edmString, required],
    ['isSigned', edmBoolean, required],
    ['lastModifiedDateTime', edmDateTimeOffset, optional],
    ['manifest', edmString, required],
    ['name', edmString, required],
    ['permissionsRequired', shapeOfPermissionsRequired, required],
    ['platform', edmString, required],
    ['policyName', edmString, required],
    ['publisher', edmString, required],
    ['riskScore', edmString, required],
    ['tags', [edmString], required],
    ['type', edmString, required],
    ['vendorInformation', () => shapeOfSecurityVendorInformationCreate, required],
  ],
};
