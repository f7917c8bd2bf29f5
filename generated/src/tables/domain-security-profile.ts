// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { DomainSecurityProfile } from '../domain-security-profile.js';
import type { DomainSecurityProfileCreate } from '../requests/domain-security-profile.js';
import { nullish, optional, required } from '../runtime/presence.js';
import { dateTimeOffsetScalar, int32Scalar, stringScalar } from '../runtime/scalars/scalars.js';
import type { ObjectShape } from '../runtime/shape.js';
import { tableOfDomainRegistrant, tableOfDomainRegistrantCreate } from './domain-registrant.js';
import { tableOfEntity } from './entity.js';
import { tableOfReputationCategory, tableOfReputationCategoryCreate } from './reputation-category.js';
import {
  tableOfSecurityVendorInformation,
  tableOfSecurityVendorInformationCreate,
} from './security-vendor-information.js';

/** The table of `DomainSecurityProfile`, for `strict` and `toJSONSchema`. */
export const tableOfDomainSecurityProfile: ObjectShape<DomainSecurityProfile> = {
  kind: 'object',
  name: 'microsoft.graph.domainSecurityProfile',
  base: () => tableOfEntity,
  properties: [
    ['activityGroupNames', [stringScalar], optional],
    ['azureSubscriptionId', stringScalar, nullish],
    ['azureTenantId', stringScalar, nullish],
    ['countHits', int32Scalar, nullish],
    ['countInOrg', int32Scalar, nullish],
    ['domainCategories', [() => tableOfReputationCategory], optional],
    ['domainRegisteredDateTime', dateTimeOffsetScalar, nullish],
    ['firstSeenDateTime', dateTimeOffsetScalar, nullish],
    ['lastSeenDateTime', dateTimeOffsetScalar, nullish],
    ['name', stringScalar, nullish],
    ['registrant', () => tableOfDomainRegistrant, nullish],
    ['riskScore', stringScalar, nullish],
    ['tags', [stringScalar], optional],
    ['vendorInformation', () => tableOfSecurityVendorInformation, nullish],
  ],
};

/** The table of `DomainSecurityProfileCreate`, for `strict` and `toJSONSchema`. */
export const tableOfDomainSecurityProfileCreate: ObjectShape<DomainSecurityProfileCreate> = {
  kind: 'object',
  name: 'microsoft.graph.domainSecurityProfile',
  request: 'create',
  properties: [
    ['activityGroupNames', [stringScalar], required],
    ['azureSubscriptionId', stringScalar, required],
    ['azureTenantId', stringScalar, required],
    ['countHits', int32Scalar, required],
    ['countInOrg', int32Scalar, required],
    ['domainCategories', [() => tableOfReputationCategoryCreate], required],
    ['domainRegisteredDateTime', dateTimeOffsetScalar, required],
    ['firstSeenDateTime', dateTimeOffsetScalar, required],
    ['lastSeenDateTime', dateTimeOffsetScalar, required],
    ['name', stringScalar, required],
    ['registrant', () => tableOfDomainRegistrantCreate, required],
    ['riskScore', stringScalar, required],
    ['tags', [stringScalar], required],
    ['vendorInformation', () => tableOfSecurityVendorInformationCreate, required],
  ],
};
