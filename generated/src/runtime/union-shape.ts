// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { ObjectShape, UnionShape } from './shape.js';
import { typeNameOf } from './type-name.js';

/** Creates the table of a type and its subtypes. */
export function unionShape<T>(
  name: string,
  base: () => ObjectShape,
  subtypes: () => readonly ObjectShape[],
): UnionShape<T> {
  const shapeOf = (value: unknown) => {
    const typeName = typeNameOf(value);
    return subtypes().find((subtype) => subtype.name === typeName) ?? base();
  };
  return { kind: 'union', name, base, subtypes, shapeOf };
}
