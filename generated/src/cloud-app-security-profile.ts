// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { type Entity, findIssuesOfEntityProperties, hasEntityProperties } from './entity.js';
import type { PermissionsRequired } from './permissions-required.js';
import type { Edm } from './runtime/edm.js';
import { isArrayOfStrings } from './runtime/is-array-of.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { texts, within } from './runtime/issues/nested.js';
import { dateTimeOffset, flag, text } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import type { Open } from './runtime/open.js';
import { isDateTimeOffset } from './runtime/scalars/is-date-time-offset.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';
import {
  type SecurityVendorInformation,
  findSecurityVendorInformationIssues,
  isSecurityVendorInformation,
} from './security-vendor-information.js';

/**
 * `cloudAppSecurityProfile` as the service returns it.
 *
 * @see `api/security-post-cloudappsecurityprofiles.md`
 */
export interface CloudAppSecurityProfile extends Entity {
  '@odata.type'?: '#microsoft.graph.cloudAppSecurityProfile' | 'microsoft.graph.cloudAppSecurityProfile';
  azureSubscriptionId?: string | null;
  azureTenantId?: string | null;
  createdDateTime?: Edm.DateTimeOffset | null;
  deploymentPackageUrl?: string | null;
  destinationServiceName?: string | null;
  isSigned?: boolean | null;
  lastModifiedDateTime?: Edm.DateTimeOffset | null;
  manifest?: string | null;
  name?: string | null;
  permissionsRequired?: Open<PermissionsRequired> | null;
  platform?: string | null;
  policyName?: string | null;
  publisher?: string | null;
  riskScore?: string | null;
  tags?: string[];
  type?: string | null;
  vendorInformation?: SecurityVendorInformation | null;
}

/** Whether a value is `CloudAppSecurityProfile`. */
export function isCloudAppSecurityProfile(value: unknown): value is CloudAppSecurityProfile {
  return (
    isObject(value) &&
    isTypeName(
      value['@odata.type'],
      '#microsoft.graph.cloudAppSecurityProfile',
      'microsoft.graph.cloudAppSecurityProfile',
    ) &&
    hasEntityProperties(value) &&
    (value.azureSubscriptionId == null || typeof value.azureSubscriptionId === 'string') &&
    (value.azureTenantId == null || typeof value.azureTenantId === 'string') &&
    (value.createdDateTime == null || isDateTimeOffset(value.createdDateTime)) &&
    (value.deploymentPackageUrl == null || typeof value.deploymentPackageUrl === 'string') &&
    (value.destinationServiceName == null || typeof value.destinationServiceName === 'string') &&
    (value.isSigned == null || typeof value.isSigned === 'boolean') &&
    (value.lastModifiedDateTime == null || isDateTimeOffset(value.lastModifiedDateTime)) &&
    (value.manifest == null || typeof value.manifest === 'string') &&
    (value.name == null || typeof value.name === 'string') &&
    (value.permissionsRequired == null || typeof value.permissionsRequired === 'string') &&
    (value.platform == null || typeof value.platform === 'string') &&
    (value.policyName == null || typeof value.policyName === 'string') &&
    (value.publisher == null || typeof value.publisher === 'string') &&
    (value.riskScore == null || typeof value.riskScore === 'string') &&
    (value.tags === undefined || isArrayOfStrings(value.tags)) &&
    (value.type == null || typeof value.type === 'string') &&
    (value.vendorInformation == null || isSecurityVendorInformation(value.vendorInformation))
  );
}

/** Finds what keeps a value from being `CloudAppSecurityProfile`. */
export function findCloudAppSecurityProfileIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'microsoft.graph.cloudAppSecurityProfile');
  found = typeName(found, value, '#microsoft.graph.cloudAppSecurityProfile', 'microsoft.graph.cloudAppSecurityProfile');
  found = findIssuesOfEntityProperties(value, found);
  if (value.azureSubscriptionId != null) found = text(found, 'azureSubscriptionId', value.azureSubscriptionId);
  if (value.azureTenantId != null) found = text(found, 'azureTenantId', value.azureTenantId);
  if (value.createdDateTime != null) found = dateTimeOffset(found, 'createdDateTime', value.createdDateTime);
  if (value.deploymentPackageUrl != null) found = text(found, 'deploymentPackageUrl', value.deploymentPackageUrl);
  if (value.destinationServiceName != null) found = text(found, 'destinationServiceName', value.destinationServiceName);
  if (value.isSigned != null) found = flag(found, 'isSigned', value.isSigned);
  if (value.lastModifiedDateTime != null)
    found = dateTimeOffset(found, 'lastModifiedDateTime', value.lastModifiedDateTime);
  if (value.manifest != null) found = text(found, 'manifest', value.manifest);
  if (value.name != null) found = text(found, 'name', value.name);
  if (value.permissionsRequired != null) found = text(found, 'permissionsRequired', value.permissionsRequired);
  if (value.platform != null) found = text(found, 'platform', value.platform);
  if (value.policyName != null) found = text(found, 'policyName', value.policyName);
  if (value.publisher != null) found = text(found, 'publisher', value.publisher);
  if (value.riskScore != null) found = text(found, 'riskScore', value.riskScore);
  if (value.tags !== undefined) found = texts(found, 'tags', value.tags);
  if (value.type != null) found = text(found, 'type', value.type);
  if (value.vendorInformation != null)
    found = within(found, 'vendorInformation', value.vendorInformation, findSecurityVendorInformationIssues);
  return found;
}

/** `CloudAppSecurityProfile` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const CloudAppSecurityProfile: Schema<CloudAppSecurityProfile> = /* @__PURE__ */ schema(
  'microsoft.graph.cloudAppSecurityProfile',
  isCloudAppSecurityProfile,
  findCloudAppSecurityProfileIssues,
);
