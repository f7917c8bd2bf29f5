import {
  isCollection,
  itemShape,
  nullable,
  optional,
  type IssueCode,
  type ObjectShape,
  type PropertyShape,
  type ScalarShape,
  type Shape,
} from '../../src/runtime/index.js';

/** A value with a single fault in it. */
export interface Fault {
  readonly value: unknown;
  readonly pointer: string;
  readonly code: IssueCode;
  /** Readers accept it all the same: a member of an enumeration that was added later. */
  readonly tolerated: boolean;
}

/** Every single fault that can be made in a value: in itself, in its properties, and in theirs. */
export function faultsOf(value: unknown, shape: Shape): readonly Fault[] {
  const whole = isAnything(shape) ? [] : [fault(notOfKind(shape), '', 'wrong-type')];
  return [...whole, ...faultsWithin(value, shape, 2)];
}

function faultsWithin(value: unknown, shape: Shape, levels: number): readonly Fault[] {
  if (levels === 0 || !isRecord(value) || (shape.kind !== 'object' && shape.kind !== 'union')) return [];
  const object = objectShape(value, shape);
  const request = object.request !== undefined;
  return [
    ...(object.typeNames?.length === 0 ? [] : [put(value, '@odata.type', '#none.such', 'wrong-type-name')]),
    ...(request && !object.open ? [put(value, 'none such', true, 'unknown-property')] : []),
    ...propertiesOf(object).flatMap((property) => faultsOfProperty(value, property, levels, request)),
  ];
}

function faultsOfProperty(
  object: Readonly<Record<string, unknown>>,
  [name, type, presence]: PropertyShape,
  levels: number,
  request: boolean,
): readonly Fault[] {
  const many = isCollection(type);
  const shape = itemShape(type);
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return [
    ...(presence & optional ? [] : [put(object, name, undefined, 'missing-property')]),
    ...(presence & nullable || isAnything(shape) ? [] : [put(object, name, null, 'wrong-type')]),
    ...(many
      ? faultsOfItems(object, name, shape, request)
      : faultsOfValue(shape, request).map((one) => inside(object, name, one))),
    ...(many ? [put(object, name, {}, 'wrong-type')] : []),
    ...(value === undefined ? [] : deeperFaults(object, name, value, shape, many, levels)),
  ];
}

function faultsOfItems(
  object: Readonly<Record<string, unknown>>,
  name: string,
  type: Shape,
  request: boolean,
): readonly Fault[] {
  return faultsOfValue(type, request).map((one) => inside(object, name, inside([one.value], 0, one)));
}

function deeperFaults(
  object: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
  type: Shape,
  many: boolean,
  levels: number,
): readonly Fault[] {
  if (!many) return faultsWithin(value, type, levels - 1).map((one) => inside(object, name, one));
  if (!Array.isArray(value) || value.length === 0) return [];
  return faultsWithin(value[0], type, levels - 1).map((one) => inside(object, name, inside(value, 0, one)));
}

/** Values that are none of a type. */
function faultsOfValue(type: Shape, request: boolean): readonly Fault[] {
  if (isAnything(type)) return [];
  const wrong = fault(notOfKind(type), '', 'wrong-type');
  if (type.kind === 'enum') return [wrong, { ...fault('none such', '', 'unknown-enum-member'), tolerated: !request }];
  if (type.kind !== 'scalar') return [wrong];
  const malformed = malformedTexts[type.name];
  const outside = numbersOutside[type.name];
  return [
    wrong,
    ...(malformed === undefined ? [] : [fault(malformed, '', 'malformed-value')]),
    ...(outside === undefined ? [] : [fault(outside, '', 'out-of-range')]),
  ];
}

/** Text that looks right, but is no such value. */
const malformedTexts: Readonly<Record<string, string>> = {
  'Edm.Binary': 'a',
  'Edm.Date': '2023-02-29',
  'Edm.DateTimeOffset': '2023-02-29T08:30:00Z',
  'Edm.Duration': 'P1S',
  'Edm.Guid': '0bac715a-715a-0bac-5a71-ac0b5a71ac0g',
  'Edm.TimeOfDay': '24:00:00',
};

/** The first integer that is too big. */
const numbersOutside: Readonly<Record<string, number>> = {
  'Edm.Byte': 256,
  'Edm.Int16': 32_768,
  'Edm.Int32': 2_147_483_648,
  'Edm.Int64': 2 ** 63,
  'Edm.SByte': 128,
};

function notOfKind(shape: Shape): unknown {
  const isText = shape.kind === 'enum' || (shape.kind === 'scalar' && faultOf('', shape) !== 'wrong-type');
  return isText || shape.kind !== 'scalar' ? 4711.5 : {};
}

function faultOf(value: unknown, { is, faultOf: code }: ScalarShape): IssueCode | undefined {
  return is(value) ? undefined : (code?.(value) ?? 'wrong-type');
}

function isAnything(shape: Shape): boolean {
  return shape.kind === 'scalar' && shape.is({});
}

function objectShape(value: unknown, shape: Shape & { kind: 'object' | 'union' }): ObjectShape {
  if (shape.kind === 'object') return shape;
  return shape.shapeOf(value);
}

function propertiesOf({ base, properties }: ObjectShape): readonly PropertyShape[] {
  return [...(base === undefined ? [] : propertiesOf(base())), ...properties];
}

function fault(value: unknown, pointer: string, code: IssueCode): Fault {
  return { value, pointer, code, tolerated: false };
}

function put(object: Readonly<Record<string, unknown>>, name: string, value: unknown, code: IssueCode): Fault {
  return inside(object, name, fault(value, '', code));
}

/** The fault one step further in: in a property of an object or an item of an array. */
function inside(outer: object, step: string | number, inner: Fault): Fault {
  const value: object = Array.isArray(outer) ? [...outer] : { ...outer };
  Object.defineProperty(value, step, { value: inner.value, enumerable: true, writable: true, configurable: true });
  const pointer = `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}${inner.pointer}`;
  return { ...inner, value, pointer };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
