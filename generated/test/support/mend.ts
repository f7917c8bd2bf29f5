// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Bounds } from '../../src/runtime/bounds.js';
import { isObject, own, type JsonObject } from '../../src/runtime/is-object.js';
import { violatedBounds } from '../../src/runtime/issues/bounds.js';
import { isCollection, itemShape } from '../../src/runtime/item-shape.js';
import { maxDepth } from '../../src/runtime/max-depth.js';
import { areMembers, isMember } from '../../src/runtime/members.js';
import { nullable, optional } from '../../src/runtime/presence.js';
import { propertiesOf } from '../../src/runtime/properties-of.js';
import { collectIssues } from '../../src/runtime/strict/collect-issues.js';
import type { AlternativesShape, EnumShape, ObjectShape, PropertyShape, Shape } from '../../src/runtime/shape.js';
import { isOneTypeName } from '../../src/runtime/type-name.js';
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
    case 'list':
      return Array.isArray(value) ? value.map((item) => mend(item, shape.of, request, depth + 1)) : [];
    case 'map':
      return isObject(value) ? mendEntries(value, shape.of, request, depth) : {};
    case 'alternatives':
      return mendAlternative(value, shape, request, depth);
  }
}

function mendEntries(value: JsonObject, shape: Shape, request: boolean, depth: number): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, mend(entry, shape, request, depth + 1)]),
  );
}

/** Keeps a value that one of the alternatives accepts as it is; otherwise, makes it one of the first. */
function mendAlternative(value: unknown, { of }: AlternativesShape, request: boolean, depth: number): unknown {
  if (of.some((one) => collectIssues(value, one, { enums: 'closed' }) === undefined)) return value;
  const [first] = of;
  return first === undefined ? value : mend(value, first, request, depth + 1);
}

function mendObject(value: JsonObject, shape: ObjectShape, depth: number): JsonObject {
  const { request, open } = shape;
  const properties = propertiesOf(shape);
  const names = new Set(properties.map(([known]) => known));
  const kept = Object.entries(value).filter(([key]) => {
    if (key === '@odata.type') return isOwnName(value[key], shape);
    return !names.has(key) && (key.includes('@') || request === undefined || open === true);
  });
  const mended = depth > maxDepth ? [] : properties.flatMap((property) => mendProperty(value, property, shape, depth));
  return Object.fromEntries([...kept, ...mended]);
}

function isOwnName(value: unknown, { name, typeNames = [name] }: ObjectShape): boolean {
  return typeNames.length === 0 || isOneTypeName(value, typeNames);
}

function mendProperty(
  object: JsonObject,
  [name, type, presence, , bounds]: PropertyShape,
  { request }: ObjectShape,
  depth: number,
): readonly (readonly [string, unknown])[] {
  const value = own(object, name);
  if (value === null && presence & nullable) return [[name, null]];
  if ((value === undefined || value === null) && presence & optional) return [];
  const shape = itemShape(type);
  const mendItem = (item: unknown) => mend(item, shape, request !== undefined, depth + 1);
  const mended = isCollection(type) ? (Array.isArray(value) ? value.map(mendItem) : []) : mendItem(value);
  return [
    [name, request === undefined || bounds === undefined ? mended : fit(mended, bounds, () => mendItem(undefined))],
  ];
}

/** Brings a value within its documented limits. */
export function fit(value: unknown, bounds: Bounds, createItem: () => unknown): unknown {
  const { minLength = 0, maxLength, minimum = -Infinity, maximum = Infinity, minItems = 0, maxItems } = bounds;
  if (violatedBounds(value, bounds) === undefined) return value;
  if (typeof value === 'string')
    return 'a'.repeat(Math.max(minLength, Math.min(value.length, maxLength ?? value.length)));
  if (typeof value === 'number') return Math.min(maximum, Math.max(minimum, value));
  if (!Array.isArray(value)) return value;
  return [...value, ...Array.from({ length: Math.max(0, minItems - value.length) }, createItem)].slice(0, maxItems);
}

function isRight(value: unknown, { members, sentinel, flags }: EnumShape, request: boolean): boolean {
  return (flags ? areMembers : isMember)(members, value, request ? sentinel : undefined);
}

function memberOf({ members, sentinel }: EnumShape): string | undefined {
  return members.find((member) => member !== sentinel);
}
