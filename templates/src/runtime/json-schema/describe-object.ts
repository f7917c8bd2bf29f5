import { isCollection, itemShape } from '../item-shape.js';
import { nullable, optional } from '../presence.js';
import { propertiesOf } from '../properties-of.js';
import type { ObjectShape, PropertyShape, Shape, UnionShape } from '../shape.js';
import { escapePattern } from './escape-pattern.js';
import type { JsonSchema } from './json-schema.js';

/** Gives a schema, or a reference to it, for what is held by an object that is sent or returned. */
export type Describe = (shape: Shape, sent: boolean) => JsonSchema;

/** An object with what it inherits; exact where nothing but its properties and annotations may be there. */
export function describeObject(shape: ObjectShape, exact: boolean, describe: Describe): JsonSchema {
  const { name, typeNames = [name], request } = shape;
  const properties = propertiesOf(shape);
  const required = properties.filter(([, , presence]) => !(presence & optional)).map(([property]) => property);
  const described = [
    ...(typeNames.length === 0 ? [] : [['@odata.type', describeTypeName(typeNames)] as const]),
    ...properties.map(
      (property) => [property[0], describeProperty(property, request !== undefined, describe)] as const,
    ),
  ];
  return {
    type: 'object',
    properties: Object.fromEntries(described),
    ...(required.length === 0 ? {} : { required }),
    ...(exact ? nothingElse(described.map(([property]) => property)) : {}),
  };
}

/** A type or one of its subtypes: `@odata.type` says which, the type itself needs none. */
export function describeUnion({ base, subtypes }: UnionShape, describe: Describe): JsonSchema {
  const alternatives = [base(), ...subtypes()].map((shape, index) => {
    const named = { properties: { '@odata.type': describeTypeName([shape.name]) } };
    return { allOf: [index === 0 ? named : { ...named, required: ['@odata.type'] }, describe(shape, false)] };
  });
  return { type: 'object', oneOf: alternatives };
}

function describeTypeName(names: readonly string[]): JsonSchema {
  return { type: 'string', enum: names.flatMap((name) => [`#${name}`, name]) };
}

function describeProperty([, type, presence]: PropertyShape, sent: boolean, describe: Describe): JsonSchema {
  const item = describe(itemShape(type), sent);
  const whole = isCollection(type) ? { type: 'array', items: item } : item;
  return presence & nullable ? orNull(whole) : whole;
}

function orNull(schema: JsonSchema): JsonSchema {
  const { type, $ref } = schema;
  if (typeof type === 'string') return { ...schema, type: [type, 'null'] };
  // What refers to nothing and has no type takes null already.
  return $ref === undefined ? schema : { anyOf: [schema, { type: 'null' }] };
}

function nothingElse(names: readonly string[]): JsonSchema {
  const documented = names.filter((name) => name.includes('@')).map(escapePattern);
  // What is documented is none of the others, and where nothing is, all are.
  const annotation = documented.length === 0 ? '@' : `^(?!(?:${documented.join('|')})$)[\\s\\S]*@`;
  return { patternProperties: { [annotation]: true }, additionalProperties: false };
}
