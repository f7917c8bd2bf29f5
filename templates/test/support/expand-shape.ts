import { isCollection, nullish, required, type ObjectShape, type Shape } from '../../src/runtime/index.js';

/** The tables of expanded relationships; that of a collection is in brackets. */
export type RelatedShapes = Readonly<Record<string, Shape | readonly [Shape]>>;

/** Adds the tables of expanded relationships to that of a type, as `expand` does with schemas. */
export function expandShape(shape: Shape, related: RelatedShapes): Shape {
  switch (shape.kind) {
    case 'object':
      return expandObject(shape, related);
    case 'union':
      return {
        ...shape,
        base: () => expandObject(shape.base(), related),
        subtypes: () => shape.subtypes().map((subtype) => expandObject(subtype, related)),
        shapeOf: (value) => expandObject(shape.shapeOf(value), related),
      };
    case 'enum':
    case 'scalar':
      return shape;
  }
}

function expandObject(shape: ObjectShape, related: RelatedShapes): ObjectShape {
  return {
    ...shape,
    base: () => shape,
    properties: Object.entries(related).map(([name, type]) => [name, type, isCollection(type) ? required : nullish]),
  };
}
