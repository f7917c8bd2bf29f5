// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

export { Bike, isBike } from './bike.js';
export { BikeCreate, isBikeCreate } from './requests/bike.js';
export { Firm, isFirm } from './firm.js';
export { FirmCreate, isFirmCreate } from './requests/firm.js';
export { List, isList } from './list.js';
export { ListCreate, isListCreate } from './requests/list.js';
export { Part, isPart } from './part.js';
export { PartCreate, isPartCreate } from './requests/part.js';
export { Person, isPerson } from './person.js';
export { PersonCreate, isPersonCreate } from './requests/person.js';
export { Wheel, isWheel } from './wheel.js';
export { WheelCreate, isWheelCreate } from './requests/wheel.js';
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
