import type { TypeReference } from '../../model/edm.js';
import type { JsonNode } from '../../model/json.js';
import type { SchemaIndex } from '../schema-index.js';

/** What a payload is judged by. */
export interface Yardstick {
  readonly index: SchemaIndex;
  readonly shape: 'read' | 'create' | 'update';
  /** Report properties that the type does not have. */
  readonly closed: boolean;
}

/** A value, its place in the payload and the type that it should have. */
export interface Judged {
  readonly node: JsonNode;
  readonly pointer: string;
  readonly type: TypeReference;
}
