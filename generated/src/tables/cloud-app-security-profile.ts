// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { CloudAppSecurityProfile } from '../cloud-app-security-profile.js';
import type { CloudAppSecurityProfileCreate } from '../requests/cloud-app-security-profile.js';
import { nullish, optional, required } from '../runtime/presence.js';
import { booleanScalar, dateTimeOffsetScalar, stringScalar } from '../runtime/scalars/scalars.js';
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
    ['azureSubscriptionId', stringScalar, nullish],
    ['azureTenantId', stringScalar, nullish],
    ['createdDateTime', dateTimeOffsetScalar, nullish],
    ['deploymentPackageUrl', stringScalar, nullish],
    ['destinationServiceName', stringScalar, nullish],
    ['isSigned', booleanScalar, nullish],
    ['lastModifiedDateTime', dateTimeOffsetScalar, nullish],
    ['manifest', stringScalar, nullish],
    ['name', stringScalar, nullish],
    ['permissionsRequired', tableOfPermissionsRequired, nullish],
    ['platform', stringScalar, nullish],
    ['policyName', stringScalar, nullish],
    ['publisher', stringScalar, nullish],
    ['riskScore', stringScalar, nullish],
    ['tags', [stringScalar], optional],
    ['type', stringScalar, nullish],
    ['vendorInformation', () => tableOfSecurityVendorInformation, nullish],
  ],
};

/** The table of `CloudAppSecurityProfileCreate`, for `strict` and `toJSONSchema`. */
export const tableOfCloudAppSecurityProfileCreate: ObjectShape<CloudAppSecurityProfileCreate> = {
  kind: 'object',
  name: 'microsoft.graph.cloudAppSecurityProfile',
  request: 'create',
  properties: [
    ['azureSubscriptionId', stringScalar, required],
    ['azureTenantId', stringScalar, required],
    ['createdDateTime', dateTimeOffsetScalar, optional],
    ['deploymentPackageUrl', stringScalar, required],
    ['destinationServiceName', stringScalar, required],
    ['isSigned', booleanScalar, required],
    ['lastModifiedDateTime', dateTimeOffsetScalar, optional],
    ['manifest', stringScalar, required],
    ['name', stringScalar, required],
    ['permissionsRequired', tableOfPermissionsRequired, required],
    ['platform', stringScalar, required],
    ['policyName', stringScalar, required],
    ['publisher', stringScalar, required],
    ['riskScore', stringScalar, required],
    ['tags', [stringScalar], required],
    ['type', stringScalar, required],
    ['vendorInformation', () => tableOfSecurityVendorInformationCreate, required],
  ],
};
