import { shapeAt, type PropertyPlan, type Shape, type ShapeKey, type ValuePlan } from '../../model/shapes/shape.js';
import { knownDefinition, shapeDefinition, typeDefinition, unionDefinition } from './definition-name.js';
import { referTo, type JsonSchema } from './json-schema.js';
import { isDefinition, scalarSchemas } from './scalar-schemas.js';

type Shapes = ReadonlyMap<ShapeKey, Shape>;

/** What a property may be: one value or an array of them, or null. */
export function describeProperty({ value, collection, nullable }: PropertyPlan, shapes: Shapes): JsonSchema {
  const item = describeValue(value, shapes);
  const whole = collection ? { type: 'array', items: item } : item;
  return nullable ? orNull(whole) : whole;
}

function orNull(schema: JsonSchema): JsonSchema {
  const { type, $ref } = schema;
  if (typeof type === 'string') return { ...schema, type: [type, 'null'] };
  // What refers to nothing and has no type takes null already.
  return $ref === undefined ? schema : { anyOf: [schema, { type: 'null' }] };
}

function describeValue(value: ValuePlan, shapes: Shapes): JsonSchema {
  switch (value.kind) {
    case 'primitive':
      return isDefinition(value.name) ? referTo(value.name) : scalarSchemas[value.name];
    case 'enum':
      return referTo(value.request ? knownDefinition(value.type.name) : typeDefinition(value.type.name));
    case 'object':
      return referTo(objectDefinition(value.target, shapes));
    case 'opaque':
      return {};
  }
}

function objectDefinition(target: ShapeKey, shapes: Shapes): string {
  const { wireName, shape, subtypes } = shapeAt(shapes, target);
  return subtypes === undefined ? shapeDefinition(wireName, shape) : unionDefinition(wireName, shape);
}
