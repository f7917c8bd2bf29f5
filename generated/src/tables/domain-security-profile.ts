// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { DomainSecurityProfile } from '../domain-security-profile.js';
import type { DomainSecurityProfileCreate } from '../requests/domain-security-profile.js';
import { nullish, optional, required } from '../runtime/presence.js';
import { edmDateTimeOffset, edmInt32, edmString } from '../runtime/scalars/scalars.js';
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
    ['activityGroupNames', [edmString], optional],
    ['azureSubscriptionId', edmString, nullish],
    ['azureTenantId', edmString, nullish],
    ['countHits', edmInt32, nullish],
    ['countInOrg', edmInt32, nullish],
    ['domainCategories', [() => tableOfReputationCategory], optional],
    ['domainRegisteredDateTime', edmDateTimeOffset, nullish],
    ['firstSeenDateTime', edmDateTimeOffset, nullish],
    ['lastSeenDateTime', edmDateTimeOffset, nullish],
    ['name', edmString, nullish],
    ['registrant', () => tableOfDomainRegistrant, nullish],
    ['riskScore', edmString, nullish],
    ['tags', [edmString], optional],
    ['vendorInformation', () => tableOfSecurityVendorInformation, nullish],
  ],
};

/** The table of `DomainSecurityProfileCreate`, for `strict` and `toJSONSchema`. */
export const tableOfDomainSecurityProfileCreate: ObjectShape<DomainSecurityProfileCreate> = {
  kind: 'object',
  name: 'microsoft.graph.domainSecurityProfile',
  request: 'create',
  properties: [
    ['activityGroupNames', [edmString], required],
    ['azureSubscriptionId', edmString, required],
    ['azureTenantId', edmString, required],
    ['countHits', edmInt32, required],
    ['countInOrg', edmInt32, required],
    ['domainCategories', [() => tableOfReputationCategoryCreate], required],
    ['domainRegisteredDateTime', edmDateTimeOffset, required],
    ['firstSeenDateTime', edmDateTimeOffset, required],
    ['lastSeenDateTime', edmDateTimeOffset, required],
    ['name', edmString, required],
    ['registrant', () => tableOfDomainRegistrantCreate, required],
    ['riskScore', edmString, required],
    ['tags', [edmString], required],
    ['vendorInformation', () => tableOfSecurityVendorInformationCreate, required],
  ],
};
