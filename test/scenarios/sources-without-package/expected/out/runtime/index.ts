// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

export type { Annotations, Exactly, Named, TypeName, Without } from './annotations.js';
export type { Edm } from './edm.js';
export type { Collection, Reference, Value } from './envelope.js';
export type { Expand, Expanded, RelationshipsOf } from './expansion.js';
export { extra, type Opened } from './extra.js';
export type { Flags, Open } from './open.js';
export type { ODataError, ODataErrorDetail, ODataInnerError } from './odata-error.js';
export type { relationships } from './relationships.js';
export type { PropertyName, Select } from './select.js';
