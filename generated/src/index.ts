// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

export {
  CloudAppSecurityProfile,
  isCloudAppSecurityProfile,
  CloudAppSecurityProfileCreate,
  isCloudAppSecurityProfileCreate,
} from './cloud-app-security-profile.js';
export {
  DomainRegistrant,
  isDomainRegistrant,
  DomainRegistrantCreate,
  isDomainRegistrantCreate,
} from './domain-registrant.js';
export {
  DomainSecurityProfile,
  isDomainSecurityProfile,
  DomainSecurityProfileCreate,
  isDomainSecurityProfileCreate,
} from './domain-security-profile.js';
export { Entity, isEntity } from './entity.js';
export { AnyEntity, isAnyEntity } from './any-entity.js';
export {
  PermissionsRequired,
  valuesOfPermissionsRequired,
  isPermissionsRequired,
  type KnownPermissionsRequired,
  isKnownPermissionsRequired,
} from './permissions-required.js';
export {
  ReputationCategory,
  isReputationCategory,
  ReputationCategoryCreate,
  isReputationCategoryCreate,
} from './reputation-category.js';
export {
  SecurityVendorInformation,
  isSecurityVendorInformation,
  SecurityVendorInformationCreate,
  isSecurityVendorInformationCreate,
} from './security-vendor-information.js';
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
  type Select,
  type Schema,
  type StandardJsonSchema,
  type StrictOptions,
  type Success,
  type ValidateOptions,
  type Value,
} from './runtime/index.js';
