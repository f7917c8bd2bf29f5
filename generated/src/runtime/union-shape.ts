import type { ObjectShape, UnionShape } from './shape.js';
import { typeNameOf } from './type-name.js';

/** Creates the shape of a type and its subtypes. */
export function unionShape(name: string, base: () => ObjectShape, subtypes: () => readonly ObjectShape[]): UnionShape {
  const shapeOf = (value: unknown) => {
    const typeName = typeNameOf(value);
    return subtypes().find((subtype) => subtype.name === typeName) ?? base();
  };
  return { kind: 'union', name, base, subtypes, shapeOf };
}
