// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

export { PermissionsRequiredTable } from './permissions-required.js';
export { CloudAppSecurityProfileTable, CloudAppSecurityProfileCreateTable } from './cloud-app-security-profile.js';
export { DomainRegistrantTable, DomainRegistrantCreateTable } from './domain-registrant.js';
export { DomainSecurityProfileTable, DomainSecurityProfileCreateTable } from './domain-security-profile.js';
export { EntityTable } from './entity.js';
export { AnyEntityTable } from './any-entity.js';
export { ReputationCategoryTable, ReputationCategoryCreateTable } from './reputation-category.js';
export { SecurityVendorInformationTable, SecurityVendorInformationCreateTable } from './security-vendor-information.js';
