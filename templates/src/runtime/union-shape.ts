import type { ObjectShape, UnionShape } from './shape.js';
import { typeNameOf } from './type-name.js';

/** Makes the shape of a type and its subtypes. */
export function unionShape(base: () => ObjectShape, subtypes: () => readonly ObjectShape[]): UnionShape {
  const shapeOf = (value: unknown) => {
    const name = typeNameOf(value);
    return subtypes().find((subtype) => subtype.name === name) ?? base();
  };
  return { kind: 'union', base, subtypes, shapeOf };
}
