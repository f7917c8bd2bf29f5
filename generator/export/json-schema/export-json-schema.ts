import { primitiveNames, type PrimitiveName } from '../../model/edm/primitives.js';
import type { Operation } from '../../model/operation.js';
import type { EnumType, Schema } from '../../model/schema/schema.js';
import { planParameters } from '../../model/shapes/plan-parameters.js';
import { indexSchema, isEnum, type SchemaIndex } from '../../model/schema/schema-index.js';
import { planShapes } from '../../model/shapes/plan-shapes.js';
import type { PropertyPlan, Shape, ShapeKey } from '../../model/shapes/shape.js';
import { sortBy } from '../../model/text/compare.js';
import { definitionName } from '../../../templates/src/runtime/json-schema/definition-name.js';
import type { Describe } from '../../../templates/src/runtime/json-schema/describe-object.js';
import { describe, isShort, referTo } from '../../../templates/src/runtime/json-schema/describe-shape.js';
import { drafts } from '../../../templates/src/runtime/json-schema/drafts.js';
import type { JsonSchema } from '../../../templates/src/runtime/json-schema/json-schema.js';
import { scalarSchemas } from '../../../templates/src/runtime/json-schema/scalar-schemas.js';
import type { Shape as RuntimeShape } from '../../../templates/src/runtime/shape.js';
import { annotateEnum, annotateProperties, annotateType } from './annotations.js';
import { enumShape, objectShape, unionShape } from './runtime-shapes.js';

/** A definition of the document, with its name. */
type Definition = readonly [name: string, schema: JsonSchema];

const { uri, definitions: definitionsKeyword } = drafts['draft-2020-12'];

/**
 * Exports the schema as JSON Schema, draft 2020-12: one definition per shape of a type. It accepts what the package's guard accepts,
 * except for the limit of depth. The generated package describes its shapes with the same functions.
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
  return { $schema: uri, [definitionsKeyword]: Object.fromEntries(sortBy(definitions, ([name]) => name)) };
}

function planBodies(operations: readonly Operation[], index: SchemaIndex): ReadonlyMap<string, Shape> {
  return new Map(
    operations.flatMap((operation) => {
      const body = planParameters(operation, index);
      return body === undefined ? [] : [[`${operation.id}-parameters`, body] as const];
    }),
  );
}

function scalarsOf(plans: readonly Shape[]): readonly PrimitiveName[] {
  const values = plans.flatMap(({ properties }) => properties.map(({ value }) => value));
  const used = new Set(values.map((value) => (value.kind === 'primitive' ? value.name : undefined)));
  return primitiveNames.filter((name) => used.has(name) && !isShort(name));
}

function defineEnum(type: EnumType): readonly Definition[] {
  const said = annotateEnum(type);
  return [false, true].map((sent) => define(enumShape(type), sent, said));
}

function defineShape(one: Shape, shapes: ReadonlyMap<ShapeKey, Shape>): readonly Definition[] {
  const { type, subtypes } = one;
  const said = type === undefined ? {} : annotateType(type);
  const name = definitionName(objectShape(one, shapes), false);
  const own: Definition = [name, { ...said, ...describeObject(one, shapes) }];
  return subtypes === undefined ? [own] : [own, define(unionShape(one, subtypes, shapes), false, said)];
}

function define(shape: RuntimeShape, sent: boolean, said: JsonSchema): Definition {
  return [definitionName(shape, sent), { ...said, ...describe(shape, sent, {}, refer) }];
}

function describeObject(planned: Shape, shapes: ReadonlyMap<ShapeKey, Shape>): JsonSchema {
  return annotateProperties(describe(objectShape(planned, shapes), false, {}, refer), allProperties(planned));
}

/** The properties of a shape, inherited ones first. */
function allProperties({ base, properties }: Shape): readonly PropertyPlan[] {
  return [...(base === undefined ? [] : allProperties(base)), ...properties];
}

/** Refers to the definition of a shape. A short schema of a scalar has no definition. */
const refer: Describe = (shape, sent) => {
  if (shape.kind === 'scalar' && isShort(shape.name)) return describe(shape, sent, {}, refer);
  return referTo(definitionName(shape, sent), definitionsKeyword);
};
