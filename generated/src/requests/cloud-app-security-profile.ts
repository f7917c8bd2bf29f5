// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import {
  type KnownPermissionsRequired,
  isKnownPermissionsRequired,
  valuesOfPermissionsRequired,
} from '../permissions-required.js';
import {
  type SecurityVendorInformationCreate,
  findSecurityVendorInformationCreateIssues,
  isSecurityVendorInformationCreate,
} from './security-vendor-information.js';
import type { Annotations } from '../runtime/annotations.js';
import type { Edm } from '../runtime/edm.js';
import { isArrayOfStrings } from '../runtime/is-array-of.js';
import { hasOnly, isObject } from '../runtime/is-object.js';
import { type Found, notObject } from '../runtime/issues/found.js';
import { member } from '../runtime/issues/members.js';
import { unknownProperties } from '../runtime/issues/names.js';
import { texts, within } from '../runtime/issues/nested.js';
import { dateTimeOffset, flag, text } from '../runtime/issues/scalars.js';
import { typeName } from '../runtime/issues/type-names.js';
import { isDateTimeOffset } from '../runtime/scalars/is-date-time-offset.js';
import { type Schema, schema } from '../runtime/schema.js';
import { isTypeName } from '../runtime/type-name.js';

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

/** Whether a value is `CloudAppSecurityProfileCreate`. */
export function isCloudAppSecurityProfileCreate(value: unknown): value is CloudAppSecurityProfileCreate {
  return (
    isObject(value) &&
    isTypeName(
      value['@odata.type'],
      '#microsoft.graph.cloudAppSecurityProfile',
      'microsoft.graph.cloudAppSecurityProfile',
    ) &&
    typeof value.azureSubscriptionId === 'string' &&
    typeof value.azureTenantId === 'string' &&
    (value.createdDateTime === undefined || isDateTimeOffset(value.createdDateTime)) &&
    typeof value.deploymentPackageUrl === 'string' &&
    typeof value.destinationServiceName === 'string' &&
    typeof value.isSigned === 'boolean' &&
    (value.lastModifiedDateTime === undefined || isDateTimeOffset(value.lastModifiedDateTime)) &&
    typeof value.manifest === 'string' &&
    typeof value.name === 'string' &&
    isKnownPermissionsRequired(value.permissionsRequired) &&
    typeof value.platform === 'string' &&
    typeof value.policyName === 'string' &&
    typeof value.publisher === 'string' &&
    typeof value.riskScore === 'string' &&
    isArrayOfStrings(value.tags) &&
    typeof value.type === 'string' &&
    isSecurityVendorInformationCreate(value.vendorInformation) &&
    hasOnly(value, hasCloudAppSecurityProfileCreateProperty)
  );
}

/** Finds what keeps a value from being `CloudAppSecurityProfileCreate`. */
export function findCloudAppSecurityProfileCreateIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'microsoft.graph.cloudAppSecurityProfile');
  found = typeName(found, value, '#microsoft.graph.cloudAppSecurityProfile', 'microsoft.graph.cloudAppSecurityProfile');
  found = text(found, 'azureSubscriptionId', value.azureSubscriptionId);
  found = text(found, 'azureTenantId', value.azureTenantId);
  if (value.createdDateTime !== undefined) found = dateTimeOffset(found, 'createdDateTime', value.createdDateTime);
  found = text(found, 'deploymentPackageUrl', value.deploymentPackageUrl);
  found = text(found, 'destinationServiceName', value.destinationServiceName);
  found = flag(found, 'isSigned', value.isSigned);
  if (value.lastModifiedDateTime !== undefined)
    found = dateTimeOffset(found, 'lastModifiedDateTime', value.lastModifiedDateTime);
  found = text(found, 'manifest', value.manifest);
  found = text(found, 'name', value.name);
  found = member(
    found,
    'permissionsRequired',
    value.permissionsRequired,
    valuesOfPermissionsRequired,
    'unknownFutureValue',
  );
  found = text(found, 'platform', value.platform);
  found = text(found, 'policyName', value.policyName);
  found = text(found, 'publisher', value.publisher);
  found = text(found, 'riskScore', value.riskScore);
  found = texts(found, 'tags', value.tags);
  found = text(found, 'type', value.type);
  found = within(found, 'vendorInformation', value.vendorInformation, findSecurityVendorInformationCreateIssues);
  found = unknownProperties(
    found,
    value,
    hasCloudAppSecurityProfileCreateProperty,
    'microsoft.graph.cloudAppSecurityProfile',
  );
  return found;
}

/** Whether `CloudAppSecurityProfileCreate` has a property of this name. */
function hasCloudAppSecurityProfileCreateProperty(name: string): boolean {
  switch (name) {
    case 'azureSubscriptionId':
    case 'azureTenantId':
    case 'createdDateTime':
    case 'deploymentPackageUrl':
    case 'destinationServiceName':
    case 'isSigned':
    case 'lastModifiedDateTime':
    case 'manifest':
    case 'name':
    case 'permissionsRequired':
    case 'platform':
    case 'policyName':
    case 'publisher':
    case 'riskScore':
    case 'tags':
    case 'type':
    case 'vendorInformation':
      return true;
    default:
      return false;
  }
}

/** `CloudAppSecurityProfileCreate` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const CloudAppSecurityProfileCreate: Schema<CloudAppSecurityProfileCreate> = /* @__PURE__ */ schema(
  'microsoft.graph.cloudAppSecurityProfile',
  isCloudAppSecurityProfileCreate,
  findCloudAppSecurityProfileCreateIssues,
);
