// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

export type { Kite } from './kite.js';
export { Shape } from './shape.js';
export type { Tail } from './tail.js';
export {
  extra,
  type Annotations,
  type Collection,
  type Edm,
  type Expand,
  type ODataError,
  type Open,
  type Opened,
  type Reference,
  type RelationshipsOf,
  type Select,
  type Value,
} from './runtime/index.js';
