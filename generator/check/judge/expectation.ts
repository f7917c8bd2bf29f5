import type { TypeReference } from '../../model/edm/type-reference.js';
import type { JsonNode } from '../../model/json.js';
import type { Property, StructuredType } from '../../model/schema/schema.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';
import type { ShapeName } from '../../model/schema/shape.js';

/** What payloads are compared with. */
export interface Expectation {
  readonly index: SchemaIndex;
  /** Own and inherited properties by exact name, without those that only examples show. */
  readonly documented: (type: StructuredType) => ReadonlyMap<string, Property>;
  readonly shape: ShapeName;
  /** Whether validators refuse properties that the type does not have. */
  readonly closed: boolean;
}

/** A value, its place in the body and the type that it should have. */
export interface Candidate {
  readonly node: JsonNode;
  readonly pointer: string;
  readonly type: TypeReference;
  /** How many objects enclose it. */
  readonly depth: number;
  /** Whether the documentation lists every property on the way to the value. */
  readonly documented: boolean;
}
