// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { ObjectShape } from '../shape.js';
import type { JsonSchema } from './json-schema.js';

/** Describes the property in which an object of a shape names its type; empty if it has none. */
export function describeOwnName(shape: ObjectShape, closed: boolean): readonly (readonly [string, JsonSchema])[] {
  const { name, typeNames = [name] } = shape;
  if (typeNames.length === 0) return [];
  return [['@odata.type', hasOpenName(shape, closed) ? { type: 'string' } : describeTypeName(typeNames)]];
}

/** Whether a response may be of a subtype that is not documented: if the type has subtypes at all. */
export function hasOpenName({ name, typeNames = [name], request }: ObjectShape, closed: boolean): boolean {
  return request === undefined && typeNames.length > 1 && !closed;
}

/** The names of types, with and without `#`. */
export function describeTypeName(names: readonly string[]): JsonSchema {
  return { type: 'string', enum: names.flatMap((name) => [`#${name}`, name]) };
}
