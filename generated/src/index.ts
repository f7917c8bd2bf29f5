// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

export { CloudAppSecurityProfile, isCloudAppSecurityProfile } from './cloud-app-security-profile.js';
export {
  CloudAppSecurityProfileCreate,
  isCloudAppSecurityProfileCreate,
} from './requests/cloud-app-security-profile.js';
export { DomainRegistrant, isDomainRegistrant } from './domain-registrant.js';
export { DomainRegistrantCreate, isDomainRegistrantCreate } from './requests/domain-registrant.js';
export { DomainSecurityProfile, isDomainSecurityProfile } from './domain-security-profile.js';
export { DomainSecurityProfileCreate, isDomainSecurityProfileCreate } from './requests/domain-security-profile.js';
export { Entity, isEntity } from './entity.js';
export { AnyEntity, isAnyEntity } from './any-entity.js';
export {
  PermissionsRequired,
  valuesOfPermissionsRequired,
  isPermissionsRequired,
  type KnownPermissionsRequired,
  isKnownPermissionsRequired,
} from './permissions-required.js';
export { ReputationCategory, isReputationCategory } from './reputation-category.js';
export { ReputationCategoryCreate, isReputationCategoryCreate } from './requests/reputation-category.js';
export { SecurityVendorInformation, isSecurityVendorInformation } from './security-vendor-information.js';
export {
  SecurityVendorInformationCreate,
  isSecurityVendorInformationCreate,
} from './requests/security-vendor-information.js';
export {
  expand,
  expandTable,
  extra,
  standardJsonSchema,
  strict,
  toJSONSchema,
  ValidationError,
  type Annotations,
  type Collection,
  type Edm,
  type Expand,
  type Failure,
  type Issue,
  type IssueCode,
  type JsonSchema,
  type JsonSchemaOptions,
  type ODataError,
  type Open,
  type Opened,
  type Reference,
  type RelationshipsOf,
  type Result,
  type Schema,
  type Select,
  type StandardJsonSchema,
  type StrictOptions,
  type Success,
  type ValidateOptions,
  type Value,
} from './runtime/index.js';
