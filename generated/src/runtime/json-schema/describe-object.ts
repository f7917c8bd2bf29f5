// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Bounds } from '../bounds.js';
import { isCollection, itemShape } from '../item-shape.js';
import { nullable, optional } from '../presence.js';
import { propertiesOf } from '../properties-of.js';
import type { ObjectShape, PropertyShape, Shape } from '../shape.js';
import { describeOwnName } from './describe-type-name.js';
import { escapePattern } from './escape-pattern.js';
import type { JsonSchema } from './json-schema.js';
import { scalarSchemas } from './scalar-schemas.js';

/** Returns the schema of a shape, or a reference to it, for use in an object that is sent or returned. */
export type Describe = (shape: Shape, sent: boolean) => JsonSchema;

/** How strictly an object is described. */
export interface Strictness {
  /** Only the documented properties and annotations are allowed. */
  readonly exact: boolean;
  /** Values are within their documented limits. */
  readonly bounded: boolean;
  /** Only the documented names of types are allowed. */
  readonly closed: boolean;
}

/** Describes an object with its inherited properties. */
export function describeObject(shape: ObjectShape, strictness: Strictness, describe: Describe): JsonSchema {
  const { exact, bounded } = strictness;
  const { request } = shape;
  const properties = propertiesOf(shape);
  const required = properties.filter(([, , presence]) => !(presence & optional)).map(([property]) => property);
  const described = [
    ...describeOwnName(shape, strictness.closed),
    ...properties.map(
      (property) =>
        [
          property[0],
          describeProperty(bounded ? property : withoutBounds(property), request !== undefined, describe),
        ] as const,
    ),
  ];
  return {
    type: 'object',
    properties: Object.fromEntries(described),
    ...(required.length === 0 ? {} : { required }),
    ...(exact ? nothingElse(described.map(([property]) => property)) : {}),
  };
}

function withoutBounds([name, type, presence]: PropertyShape): PropertyShape {
  return [name, type, presence];
}

function describeProperty([, type, presence, , bounds]: PropertyShape, sent: boolean, describe: Describe): JsonSchema {
  const shape = itemShape(type);
  const integer = bounds === undefined ? undefined : integerWithin(shape, bounds);
  const item = integer ?? describe(shape, sent);
  const whole = isCollection(type) ? { type: 'array', items: item } : item;
  const described = presence & nullable ? orNull(whole) : whole;
  return bounds === undefined || integer !== undefined ? described : withBounds(described, bounds);
}

/** An integer in the range that both its type and its limits allow; undefined for other values. */
function integerWithin(shape: Shape, bounds: Bounds): JsonSchema | undefined {
  if (shape.kind !== 'scalar') return undefined;
  const { type, minimum, maximum } = scalarSchemas[shape.name];
  const { minimum: least = minimum, maximum: most = maximum } = bounds;
  if (type !== 'integer' || bounds.minItems !== undefined || bounds.maxItems !== undefined) return undefined;
  return { type, minimum: Math.max(Number(minimum), Number(least)), maximum: Math.min(Number(maximum), Number(most)) };
}

/** Adds limits. A number that is sent as text has none. */
function withBounds(schema: JsonSchema, bounds: Bounds): JsonSchema {
  if (schema['type'] !== undefined) return { ...schema, ...bounds };
  return { allOf: [schema, { anyOf: [{ type: 'number', ...bounds }, { not: { type: 'number' } }] }] };
}

function orNull(schema: JsonSchema): JsonSchema {
  const { type, $ref, anyOf } = schema;
  if (Array.isArray(anyOf)) return { ...schema, anyOf: [...anyOf, { type: 'null' }] };
  if (typeof type === 'string') return { ...schema, type: [type, 'null'] };
  // A schema with neither `$ref` nor `type` already accepts null.
  return $ref === undefined ? schema : { anyOf: [schema, { type: 'null' }] };
}

function nothingElse(names: readonly string[]): JsonSchema {
  const documented = names.filter((name) => name.includes('@')).map(escapePattern);
  // A documented annotation is described in `properties`, so the pattern for other annotations excludes it.
  const annotation = documented.length === 0 ? '@' : `^(?!(?:${documented.join('|')})$)[\\s\\S]*@`;
  return { patternProperties: { [annotation]: true }, additionalProperties: false };
}
