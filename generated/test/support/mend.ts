// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import {
  areMembers,
  isCollection,
  isMember,
  isObject,
  isOneTypeName,
  itemShape,
  maxDepth,
  nullable,
  optional,
  own,
  propertiesOf,
  type EnumShape,
  type JsonObject,
  type ObjectShape,
  type PropertyShape,
  type Shape,
} from '../../src/runtime/index.js';
import { scalarValues } from './scalar-values.js';

/**
 * Repairs a value. What contradicts its shape is left out if it is optional; otherwise, it is replaced by a valid
 * value.
 */
export function mend(value: unknown, shape: Shape, request = false, depth = 0): unknown {
  switch (shape.kind) {
    case 'scalar':
      return shape.is(value) ? value : scalarValues[shape.name].valid;
    case 'enum':
      return isRight(value, shape, request) ? value : memberOf(shape);
    case 'object':
      return mendObject(isObject(value) ? value : {}, shape, depth);
    case 'union':
      return mendObject(isObject(value) ? value : {}, shape.shapeOf(value), depth);
  }
}

function mendObject(value: JsonObject, shape: ObjectShape, depth: number): JsonObject {
  const { name, typeNames = [name], request, open } = shape;
  const properties = propertiesOf(shape);
  const names = new Set(properties.map(([known]) => known));
  const kept = Object.entries(value).filter(([key, member]) => {
    if (key === '@odata.type') return typeNames.length === 0 || isOneTypeName(member, typeNames);
    return !names.has(key) && (key.includes('@') || request === undefined || open === true);
  });
  const mended = depth > maxDepth ? [] : properties.flatMap((property) => mendProperty(value, property, shape, depth));
  return Object.fromEntries([...kept, ...mended]);
}

function mendProperty(
  object: JsonObject,
  [name, type, presence]: PropertyShape,
  { request }: ObjectShape,
  depth: number,
): readonly (readonly [string, unknown])[] {
  const value = own(object, name);
  if (value === null && presence & nullable) return [[name, null]];
  if ((value === undefined || value === null) && presence & optional) return [];
  const shape = itemShape(type);
  const mendItem = (item: unknown) => mend(item, shape, request !== undefined, depth + 1);
  if (!isCollection(type)) return [[name, mendItem(value)]];
  return [[name, Array.isArray(value) ? value.map(mendItem) : []]];
}

function isRight(value: unknown, { members, sentinel, flags }: EnumShape, request: boolean): boolean {
  return (flags ? areMembers : isMember)(members, value, request ? sentinel : undefined);
}

function memberOf({ members, sentinel }: EnumShape): string | undefined {
  return members.find((member) => member !== sentinel);
}
