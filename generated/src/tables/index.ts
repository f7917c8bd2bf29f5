// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

export { tableOfPermissionsRequired } from './permissions-required.js';
export { tableOfCloudAppSecurityProfile, tableOfCloudAppSecurityProfileCreate } from './cloud-app-security-profile.js';
export { tableOfDomainRegistrant, tableOfDomainRegistrantCreate } from './domain-registrant.js';
export { tableOfDomainSecurityProfile, tableOfDomainSecurityProfileCreate } from './domain-security-profile.js';
export { tableOfEntity } from './entity.js';
export { tableOfAnyEntity } from './any-entity.js';
export { tableOfReputationCategory, tableOfReputationCategoryCreate } from './reputation-category.js';
export {
  tableOfSecurityVendorInformation,
  tableOfSecurityVendorInformationCreate,
} from './security-vendor-information.js';
