// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { CloudAppSecurityProfile } from '../cloud-app-security-profile.js';
import type { CloudAppSecurityProfileCreate } from '../requests/cloud-app-security-profile.js';
import { nullish, optional, required } from '../runtime/presence.js';
import { edmBoolean, edmDateTimeOffset, edmString } from '../runtime/scalars/scalars.js';
import type { ObjectShape } from '../runtime/shape.js';
import { tableOfEntity } from './entity.js';
import { tableOfPermissionsRequired } from './permissions-required.js';
import {
  tableOfSecurityVendorInformation,
  tableOfSecurityVendorInformationCreate,
} from './security-vendor-information.js';

/** The table of `CloudAppSecurityProfile`, for `strict` and `toJSONSchema`. */
export const tableOfCloudAppSecurityProfile: ObjectShape<CloudAppSecurityProfile> = {
  kind: 'object',
  name: 'microsoft.graph.cloudAppSecurityProfile',
  base: () => tableOfEntity,
  properties: [
    ['azureSubscriptionId', edmString, nullish],
    ['azureTenantId', edmString, nullish],
    ['createdDateTime', edmDateTimeOffset, nullish],
    ['deploymentPackageUrl', edmString, nullish],
    ['destinationServiceName', edmString, nullish],
    ['isSigned', edmBoolean, nullish],
    ['lastModifiedDateTime', edmDateTimeOffset, nullish],
    ['manifest', edmString, nullish],
    ['name', edmString, nullish],
    ['permissionsRequired', tableOfPermissionsRequired, nullish],
    ['platform', edmString, nullish],
    ['policyName', edmString, nullish],
    ['publisher', edmString, nullish],
    ['riskScore', edmString, nullish],
    ['tags', [edmString], optional],
    ['type', edmString, nullish],
    ['vendorInformation', () => tableOfSecurityVendorInformation, nullish],
  ],
};

/** The table of `CloudAppSecurityProfileCreate`, for `strict` and `toJSONSchema`. */
export const tableOfCloudAppSecurityProfileCreate: ObjectShape<CloudAppSecurityProfileCreate> = {
  kind: 'object',
  name: 'microsoft.graph.cloudAppSecurityProfile',
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
    ['permissionsRequired', tableOfPermissionsRequired, required],
    ['platform', edmString, required],
    ['policyName', edmString, required],
    ['publisher', edmString, required],
    ['riskScore', edmString, required],
    ['tags', [edmString], required],
    ['type', edmString, required],
    ['vendorInformation', () => tableOfSecurityVendorInformationCreate, required],
  ],
};
