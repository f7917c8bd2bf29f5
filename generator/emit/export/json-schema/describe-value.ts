import { shapeAt, type PackagePlan } from '../../package-plan.js';
import type { PropertyPlan, ShapeKey, ValuePlan } from '../../shapes/shape-plan.js';
import { knownDefinition, shapeDefinition, typeDefinition, unionDefinition } from './definition-name.js';
import { referTo, type JsonSchema } from './json-schema.js';
import { isDefinition, scalarSchemas } from './scalar-schemas.js';

type Shapes = Pick<PackagePlan, 'shapes'>;

/** What a property may be: one value or an array of them, or null. */
export function describeProperty({ value, collection, nullable }: PropertyPlan, plan: Shapes): JsonSchema {
  const item = describeValue(value, plan);
  const whole = collection ? { type: 'array', items: item } : item;
  return nullable ? orNull(whole) : whole;
}

function orNull(schema: JsonSchema): JsonSchema {
  const { type, $ref } = schema;
  if (typeof type === 'string') return { ...schema, type: [type, 'null'] };
  // What refers to nothing and has no type takes null already.
  return $ref === undefined ? schema : { anyOf: [schema, { type: 'null' }] };
}

function describeValue(value: ValuePlan, plan: Shapes): JsonSchema {
  switch (value.kind) {
    case 'primitive':
      return isDefinition(value.name) ? referTo(value.name) : scalarSchemas[value.name];
    case 'enum':
      return referTo(value.request ? knownDefinition(value.type.name) : typeDefinition(value.type.name));
    case 'object':
      return referTo(objectDefinition(value.target, plan));
    case 'opaque':
      return {};
  }
}

function objectDefinition(target: ShapeKey, plan: Shapes): string {
  const { wireName, shape, union } = shapeAt(plan, target);
  return union === undefined ? shapeDefinition(wireName, shape) : unionDefinition(wireName, shape);
}
