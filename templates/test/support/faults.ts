import type { Bounds } from '../../src/runtime/bounds.js';
import { isObject, type JsonObject } from '../../src/runtime/is-object.js';
import type { IssueCode } from '../../src/runtime/issues/issue.js';
import { isCollection, itemShape } from '../../src/runtime/item-shape.js';
import { nullable, optional } from '../../src/runtime/presence.js';
import { propertiesOf } from '../../src/runtime/properties-of.js';
import type { ObjectShape, PropertyShape, Shape } from '../../src/runtime/shape.js';
import { isAnything, wrongValues } from './wrong-values.js';

/** A value with a single fault. */
export interface Fault {
  readonly value: unknown;
  readonly pointer: string;
  readonly code: IssueCode;
  /** Whether readers accept it anyway, as they accept enumeration members added later. */
  readonly tolerated: boolean;
}

/** Returns every single fault that can be made in a value, in its properties, and in theirs. */
export function faultsOf(value: unknown, shape: Shape): readonly Fault[] {
  if (isAnything(shape)) return [];
  return [fault(null, 'wrong-type'), ...faultsOfValue(shape, false), ...faultsWithin(value, shape, 2)];
}

function faultsOfValue(shape: Shape, request: boolean): readonly Fault[] {
  return wrongValues(shape, request).map(([value, code, tolerated = false]) => fault(value, code, tolerated));
}

function faultsWithin(value: unknown, shape: Shape, levels: number): readonly Fault[] {
  if (levels === 0 || !isObject(value)) return [];
  // #region odata
  if (shape.kind === 'union') {
    const object = shape.shapeOf(value);
    return [...faultsOfName(value, object, shape.base()), ...faultsOfMembers(value, object, levels)];
  }
  // #endregion
  if (shape.kind !== 'object') return [];
  return [
    // #region odata
    ...faultsOfName(value, shape, shape),
    // #endregion
    ...faultsOfMembers(value, shape, levels),
  ];
}

function faultsOfMembers(value: JsonObject, shape: ObjectShape, levels: number): readonly Fault[] {
  const request = shape.request !== undefined;
  return [
    ...(request && !shape.open ? [put(value, 'none such', fault(true, 'unknown-property'))] : []),
    ...propertiesOf(shape).flatMap((property) => faultsOfProperty(value, property, levels, request)),
  ];
}

// #region odata
/** A wrong name of the type. `named` is the type that decides which names are allowed. */
function faultsOfName(value: JsonObject, { typeNames }: ObjectShape, named: ObjectShape): readonly Fault[] {
  if (typeNames?.length === 0) return [];
  return [put(value, '@odata.type', fault('#none.such', 'wrong-type-name', hasOpenNames(named)))];
}

/** Whether a response may be of a subtype that is not documented: if the type has subtypes at all. */
function hasOpenNames({ request, typeNames = [] }: ObjectShape): boolean {
  return request === undefined && typeNames.length > 1;
}
// #endregion

function faultsOfProperty(
  object: JsonObject,
  [name, type, presence, , bounds]: PropertyShape,
  levels: number,
  request: boolean,
): readonly Fault[] {
  const shape = itemShape(type);
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  const faults = isCollection(type)
    ? [fault({}, 'wrong-type'), ...faultsOfItems(value, shape, levels, request)]
    : [...faultsOfValue(shape, request), ...faultsWithin(value, shape, levels - 1)];
  return [
    ...(presence & optional ? [] : [missing(object, name)]),
    ...(presence & nullable || isAnything(shape) ? [] : [put(object, name, fault(null, 'wrong-type'))]),
    ...faults.map((one) => put(object, name, one)),
    ...(request ? beyond(value, bounds) : []).map((one) => put(object, name, fault(one, 'out-of-range'))),
  ];
}

/** A value beyond each documented limit. */
function beyond(
  value: unknown,
  { minLength, maxLength, minimum, maximum, minItems, maxItems }: Bounds = {},
): readonly unknown[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return [
    ...(minLength === undefined || minLength === 0 ? [] : ['a'.repeat(minLength - 1)]),
    ...(maxLength === undefined || maxLength > 1e6 ? [] : ['a'.repeat(maxLength + 1)]),
    ...(minimum === undefined ? [] : [Math.ceil(minimum) - 1]),
    ...(maximum === undefined ? [] : [Math.floor(maximum) + 1]),
    ...(minItems === undefined || minItems === 0 ? [] : [items.slice(0, minItems - 1)]),
    ...(maxItems === undefined || maxItems > 1e4 || items.length === 0
      ? []
      : [Array.from({ length: maxItems + 1 }, () => items[0])]),
  ];
}

/** Adds one wrong item, or makes a fault in the first item. */
function faultsOfItems(value: unknown, shape: Shape, levels: number, request: boolean): readonly Fault[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const wrong = isAnything(shape) ? [] : [fault(null, 'wrong-type'), ...faultsOfValue(shape, request)];
  return [
    ...wrong.map((one) => put(items, items.length, one)),
    ...faultsWithin(items[0], shape, levels - 1).map((one) => put(items, 0, one)),
  ];
}

function fault(value: unknown, code: IssueCode, tolerated = false): Fault {
  return { value, pointer: '', code, tolerated };
}

function missing(object: JsonObject, name: string): Fault {
  const value = Object.fromEntries(Object.entries(object).filter(([other]) => other !== name));
  return { ...fault(value, 'missing-property'), pointer: pointerTo(name) };
}

/** Puts a fault into a property of an object or an item of an array. */
function put(outer: JsonObject | readonly unknown[], step: string | number, inner: Fault): Fault {
  const value: object = Array.isArray(outer) ? [...outer] : { ...outer };
  Object.defineProperty(value, step, { value: inner.value, enumerable: true, writable: true, configurable: true });
  return { ...inner, value, pointer: `${pointerTo(step)}${inner.pointer}` };
}

function pointerTo(step: string | number): string {
  return `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
