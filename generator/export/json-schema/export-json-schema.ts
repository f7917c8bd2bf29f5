import { primitiveNames, type PrimitiveName } from '../../model/edm/primitives.js';
import type { Operation } from '../../model/operation.js';
import type { EnumType, Schema } from '../../model/schema/schema.js';
import { planParameters } from '../../model/shapes/plan-parameters.js';
import { indexSchema, isEnum, type SchemaIndex } from '../../model/schema/schema-index.js';
import { planShapes } from '../../model/shapes/plan-shapes.js';
import type { Shape, ShapeKey } from '../../model/shapes/shape.js';
import { sortBy } from '../../model/text/compare.js';
import { annotateEnum, annotateType } from './annotations.js';
import {
  knownDefinition,
  parametersDefinition,
  shapeDefinition,
  typeDefinition,
  unionDefinition,
} from './definition-name.js';
import { describeKnownEnum, describeOpenEnum } from './describe-enum.js';
import { describeObject } from './describe-object.js';
import { describeUnion } from './describe-union.js';
import type { Definition, JsonSchema } from './json-schema.js';
import { isDefinition, scalarSchemas } from './scalar-schemas.js';

/**
 * The schema as JSON Schema, draft 2020-12: a definition for each type in each of its shapes, which accepts what the package's guard
 * accepts, except for the limit of depth.
 */
export function exportJsonSchema(schema: Schema): JsonSchema {
  const index = indexSchema(schema);
  const shapes = planShapes(schema, index);
  const bodies = planBodies(schema.operations, index);
  const definitions: readonly Definition[] = [
    ...scalarsOf([...shapes.values(), ...bodies.values()]).map((name): Definition => [name, scalarSchemas[name]]),
    ...schema.types.filter(isEnum).flatMap(defineEnum),
    ...[...shapes.values()].flatMap((shape) => defineShape(shape, shapes)),
    ...[...bodies].map(([name, body]): Definition => [name, describeObject(body, shapes)]),
  ];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: Object.fromEntries(sortBy(definitions, ([name]) => name)),
  };
}

function planBodies(operations: readonly Operation[], index: SchemaIndex): ReadonlyMap<string, Shape> {
  return new Map(
    operations.flatMap((operation) => {
      const body = planParameters(operation, index);
      return body === undefined ? [] : [[parametersDefinition(operation.id), body] as const];
    }),
  );
}

function scalarsOf(plans: readonly Shape[]): readonly PrimitiveName[] {
  const values = plans.flatMap(({ properties }) => properties.map(({ value }) => value));
  const used = new Set(values.map((value) => (value.kind === 'primitive' ? value.name : undefined)));
  return primitiveNames.filter((name) => used.has(name) && isDefinition(name));
}

function defineEnum(type: EnumType): readonly Definition[] {
  const said = annotateEnum(type);
  return [
    [typeDefinition(type.name), { ...said, ...describeOpenEnum(type) }],
    [knownDefinition(type.name), { ...said, ...describeKnownEnum(type) }],
  ];
}

function defineShape(one: Shape, shapes: ReadonlyMap<ShapeKey, Shape>): readonly Definition[] {
  const { type, wireName, shape, subtypes } = one;
  const said = type === undefined ? {} : annotateType(type);
  const own: Definition = [shapeDefinition(wireName, shape), { ...said, ...describeObject(one, shapes) }];
  if (subtypes === undefined) return [own];
  return [own, [unionDefinition(wireName, shape), { ...said, ...describeUnion(one, subtypes, shapes) }]];
}
