import type { TypeReference } from '../../model/edm/type-reference.js';
import type { JsonNode } from '../../model/json.js';
import type { Property, StructuredType } from '../../model/schema/schema.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';
import type { ShapeName } from '../../model/schema/shape.js';

/** What payloads are judged by. */
export interface Expectation {
  readonly index: SchemaIndex;
  /** Returns own and inherited properties by exact name, without those that only examples show. */
  readonly documented: (type: StructuredType) => ReadonlyMap<string, Property>;
  readonly shape: ShapeName;
  /** Whether validators reject properties that the type does not have. */
  readonly closed: boolean;
}

/** A value, its place in the body and the type that it should have. */
export interface Candidate {
  readonly node: JsonNode;
  readonly pointer: string;
  readonly type: TypeReference;
  /** The number of objects around the value. */
  readonly depth: number;
  /** Whether every property on the path to the value is documented. */
  readonly documented: boolean;
}
