import { primitiveNames, type PrimitiveName } from '../../../model/edm/type-reference.js';
import type { Operation } from '../../../model/operation.js';
import type { EnumType, Schema } from '../../../model/schema/schema.js';
import { nameSchema } from '../../names.js';
import { nameOperations } from '../../operation-names.js';
import { planParameters } from '../../operations/plan-parameters.js';
import type { PackagePlan } from '../../package-plan.js';
import { indexSchema, isEnum, type SchemaIndex } from '../../schema-index.js';
import { planShapes } from '../../shapes/plan-shapes.js';
import type { ShapePlan } from '../../shapes/shape-plan.js';
import { sortBy } from '../../sort-by.js';
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
 * accepts, but for the limit of depth.
 */
export function exportJsonSchema(schema: Schema): JsonSchema {
  const index = indexSchema(schema);
  // Payloads are described, so that types are called as payloads call them.
  const shapes = planShapes(schema, index, nameSchema(schema, new Map()));
  const bodies = planBodies(schema.operations, index);
  const plans = { shapes };
  const definitions: readonly Definition[] = [
    ...scalarsOf([...shapes.values(), ...bodies.values()]).map((name): Definition => [name, scalarSchemas[name]]),
    ...schema.types.filter(isEnum).flatMap(defineEnum),
    ...[...shapes.values()].flatMap((plan) => defineShape(plan, plans)),
    ...[...bodies].map(([name, body]): Definition => [name, describeObject(body, plans)]),
  ];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: Object.fromEntries(sortBy(definitions, ([name]) => name)),
  };
}

function planBodies(operations: readonly Operation[], index: SchemaIndex): ReadonlyMap<string, ShapePlan> {
  const operationNames = nameOperations(operations);
  return new Map(
    operations.flatMap((operation) => {
      const body = planParameters(operation, { index, operationNames });
      return body === undefined ? [] : [[parametersDefinition(operation.id), body] as const];
    }),
  );
}

function scalarsOf(plans: readonly ShapePlan[]): readonly PrimitiveName[] {
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

function defineShape(plan: ShapePlan, plans: Pick<PackagePlan, 'shapes'>): readonly Definition[] {
  const { type, wireName, shape, union } = plan;
  const said = type === undefined ? {} : annotateType(type);
  const own: Definition = [shapeDefinition(wireName, shape), { ...said, ...describeObject(plan, plans) }];
  if (union === undefined) return [own];
  return [own, [unionDefinition(wireName, shape), { ...said, ...describeUnion(plan, union, plans) }]];
}
