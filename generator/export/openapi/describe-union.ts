import { typeNameMember } from '../../model/schema/type-name.js';
import type { Describe, JsonSchema, UnionShape } from '../json-schema/plan-definitions.js';

/** Describes a type or one of its subtypes: their schemas, and how `@odata.type` tells them apart where objects have it. */
export function describeUnion({ base, subtypes }: UnionShape, refer: Describe): JsonSchema {
  const references = [base(), ...subtypes()].map((shape) => [shape.name, refer(shape, false)['$ref']] as const);
  const anyOf = references.map(([, $ref]) => ({ $ref }));
  if (base().typeNames?.length === 0) return { anyOf };
  const mapping = Object.fromEntries(references.map(([name, $ref]) => [`#${name}`, $ref]));
  return { anyOf, discriminator: { propertyName: typeNameMember, mapping } };
}
