// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

export { Address, isAddress } from './address.js';
export { AddressCreate, isAddressCreate } from './requests/address.js';
export { Depot, isDepot } from './depot.js';
export { DepotCreate, isDepotCreate } from './requests/depot.js';
export { Parcel, isParcel } from './parcel.js';
export { ParcelCreate, isParcelCreate } from './requests/parcel.js';
export { Problem, isProblem } from './problem.js';
export { GiftParcel, isGiftParcel } from './gift-parcel.js';
export { GiftParcelCreate, isGiftParcelCreate } from './requests/gift-parcel.js';
export { ParcelStatus, valuesOfParcelStatus, isParcelStatus } from './parcel-status.js';
export {
  extra,
  standardJsonSchema,
  strict,
  toJSONSchema,
  ValidationError,
  type Failure,
  type Issue,
  type IssueCode,
  type JsonSchema,
  type JsonSchemaOptions,
  type Open,
  type Opened,
  type Result,
  type Scalar,
  type Schema,
  type StandardJsonSchema,
  type StrictOptions,
  type Success,
  type ValidateOptions,
} from './runtime/index.js';
