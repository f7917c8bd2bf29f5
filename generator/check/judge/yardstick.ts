import type { TypeReference } from '../../model/edm.js';
import type { JsonNode } from '../../model/json.js';
import type { ShapeName } from '../../model/shape.js';
import type { SchemaIndex } from '../schema-index.js';

/** What a payload is judged by. */
export interface Yardstick {
  readonly index: SchemaIndex;
  readonly shape: ShapeName;
  /** Report properties that the type does not have. */
  readonly closed: boolean;
}

/** A value, its place in the body and the type that it should have. */
export interface Judged {
  readonly node: JsonNode;
  readonly pointer: string;
  readonly type: TypeReference;
  /** How many objects enclose it. */
  readonly depth: number;
}
