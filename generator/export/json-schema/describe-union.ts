import { shapeAt, type Shape, type ShapeKey } from '../../model/shapes/shape.js';
import { shapeDefinition } from './definition-name.js';
import { describeTypeName } from './describe-object.js';
import { referTo, type JsonSchema } from './json-schema.js';

/** A type or one of its subtypes: `@odata.type` says which, the type itself needs none. */
export function describeUnion(
  base: Shape,
  subtypes: readonly ShapeKey[],
  shapes: ReadonlyMap<ShapeKey, Shape>,
): JsonSchema {
  return {
    type: 'object',
    oneOf: [
      alternative(base, {}),
      ...subtypes.map((key) => alternative(shapeAt(shapes, key), { required: ['@odata.type'] })),
    ],
  };
}

/** The name stands first, so that a validator need not look at the properties of all the others. */
function alternative({ wireName, shape }: Shape, presence: JsonSchema): JsonSchema {
  const named = { properties: { '@odata.type': describeTypeName([wireName]) }, ...presence };
  return { allOf: [named, referTo(shapeDefinition(wireName, shape))] };
}
