// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

export { Kiln, isKiln } from './kiln.js';
export { KilnCreate, isKilnCreate } from './requests/kiln.js';
export { KilnVent, valuesOfKilnVent, isKilnVent } from './kiln-vent.js';
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
