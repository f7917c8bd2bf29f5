import { definitionName } from '../../../templates/src/runtime/json-schema/definition-name.js';
import { describe, isShort } from '../../../templates/src/runtime/json-schema/describe-shape.js';
import type { JsonSchema } from '../../../templates/src/runtime/json-schema/json-schema.js';
import { scalarSchemas } from '../../../templates/src/runtime/json-schema/scalar-schemas.js';
import type { Shape as RuntimeShape } from '../../../templates/src/runtime/shape.js';
import { primitiveNames } from '../../model/edm/primitives.js';
import { hasKnownMembers } from '../../model/schema/known-members.js';
import { isEnum } from '../../model/schema/schema-index.js';
import type { EnumType, Schema } from '../../model/schema/schema.js';
import type { PropertyPlan, Shape } from '../../model/shapes/shape.js';
import { sortBy } from '../../model/text/compare.js';
import { annotateEnum, annotateProperties, annotateType } from './annotations.js';
import { bodyName, type Definitions } from './plan-definitions.js';
import { enumShape, objectShape, unionShape } from './runtime-shapes.js';

/** A definition of the document, with its name. */
type Definition = readonly [name: string, schema: JsonSchema];

/** Describes every enum, shape of a type and body with parameters, and the scalars that these or the rest of the document refer to. */
export function describeDefinitions(
  schema: Schema,
  definitions: Definitions,
  rest: object = {},
): Readonly<Record<string, JsonSchema>> {
  const { shapes, bodies, notation } = definitions;
  const described: readonly Definition[] = [
    ...schema.types.filter(isEnum).flatMap((type) => defineEnum(type, definitions)),
    ...[...shapes.values()].flatMap((shape) => defineShape(shape, definitions)),
    ...[...bodies].map(([id, body]): Definition => [bodyName(id), describePlanned(body, definitions)]),
  ];
  const all = [...usedScalars([described, rest], definitions), ...described];
  return Object.fromEntries(sortBy(all, ([name]) => name).map(([name, one]) => [notation.keyOf(name), one]));
}

/** The scalars that something refers to. */
function usedScalars(described: object, { refer }: Definitions): readonly Definition[] {
  const used = new Set(referencesIn(described));
  return primitiveNames
    .filter((name) => !isShort(name) && used.has(refer({ kind: 'scalar', name, is: () => true }, false)['$ref']))
    .map((name) => [name, scalarSchemas[name]]);
}

/** The places that a part of a document refers to. */
export function referencesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([keyword, inner]) => (keyword === '$ref' ? [inner] : referencesIn(inner)));
}

/** An enum whose members are not documented has one definition: a text. */
function defineEnum(type: EnumType, definitions: Definitions): readonly Definition[] {
  const said = annotateEnum(type);
  const uses = hasKnownMembers(type) ? [false, true] : [false];
  return uses.map((sent) => define(enumShape(type), { sent, said }, definitions));
}

function defineShape(one: Shape, definitions: Definitions): readonly Definition[] {
  const { shapes } = definitions;
  const { type, subtypes } = one;
  const said = type === undefined ? {} : annotateType(type);
  const name = definitionName(objectShape(one, shapes), false);
  const own: Definition = [name, { ...said, ...describePlanned(one, definitions) }];
  if (subtypes === undefined) return [own];
  return [own, define(unionShape(one, subtypes, shapes), { sent: false, said }, definitions)];
}

function define(
  shape: RuntimeShape,
  { sent, said }: { readonly sent: boolean; readonly said: JsonSchema },
  { notation, refer }: Definitions,
): Definition {
  const own = shape.kind === 'union' ? notation.describeUnion?.(shape, refer) : undefined;
  return [definitionName(shape, sent), { ...said, ...(own ?? describe(shape, sent, {}, refer)) }];
}

/** Describes an object with its inherited properties. */
export function describePlanned(planned: Shape, { shapes, refer }: Definitions): JsonSchema {
  const described = describe(objectShape(planned, shapes), false, {}, refer);
  return annotateProperties(described, allProperties(planned), planned.shape);
}

/** The properties of a shape, inherited ones first. */
function allProperties({ base, properties }: Shape): readonly PropertyPlan[] {
  return [...(base === undefined ? [] : allProperties(base)), ...properties];
}
