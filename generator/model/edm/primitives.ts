import { isBase64, isDate, isDateTimeOffset, isDuration, isGuid, isTimeOfDay } from './formats.js';

/** The facts about a primitive type that more than one room needs. */
export interface Primitive {
  /** Other spellings of the type, in lower case, for example `long` for `Edm.Int64`. */
  readonly words: readonly string[];
  /** Hints in parentheses after `String` that select this type, for example `timestamp`. */
  readonly hints: readonly string[];
  /** Placeholders for a value of the type that only JSON uses, for example `datetime-value`. */
  readonly placeholders: readonly string[];
  /** How a value is written in JSON. */
  readonly json: JsonForm;
  /** The facet of the type in CSDL. */
  readonly facet?: 'MaxLength' | 'Precision' | 'Scale';
}

/** How the values of a primitive type are written in JSON. */
export type JsonForm =
  | { readonly kind: 'any' }
  | { readonly kind: 'boolean' }
  /** An integer in a range. `text`: also a string of its digits, so that none is lost (`IEEE754Compatible=true`). */
  | { readonly kind: 'integer'; readonly min: number; readonly max: number; readonly text: boolean }
  /** A finite number, or a string that matches `text`, for values that JSON numbers cannot express. */
  | { readonly kind: 'number'; readonly text: RegExp }
  /** A string in the format of the type; without `isValid`, any string. */
  | { readonly kind: 'text'; readonly isValid?: (text: string) => boolean };

/** The names of the primitive types: those of OData CSDL 4.01 (section 3.3). `Edm.Untyped` is for values without a known type. */
export type PrimitiveName =
  | 'Edm.Binary'
  | 'Edm.Boolean'
  | 'Edm.Byte'
  | 'Edm.Date'
  | 'Edm.DateTimeOffset'
  | 'Edm.Decimal'
  | 'Edm.Double'
  | 'Edm.Duration'
  | 'Edm.Guid'
  | 'Edm.Int16'
  | 'Edm.Int32'
  | 'Edm.Int64'
  | 'Edm.SByte'
  | 'Edm.Single'
  | 'Edm.Stream'
  | 'Edm.String'
  | 'Edm.TimeOfDay'
  | 'Edm.Untyped';

/** The primitive types. To add one, add its name to `PrimitiveName` and a row here. */
export const primitives: Readonly<Record<PrimitiveName, Primitive>> = {
  'Edm.Binary': {
    words: [],
    hints: ['binary', 'base64', 'byte'],
    placeholders: ['base64', 'bytes'],
    json: text(isBase64),
    facet: 'MaxLength',
  },
  'Edm.Boolean': { words: ['bool'], hints: [], placeholders: [], json: { kind: 'boolean' } },
  'Edm.Byte': { words: ['uint8'], hints: [], placeholders: [], json: integer(0, 255) },
  'Edm.Date': { words: [], hints: ['date'], placeholders: [], json: text(isDate) },
  'Edm.DateTimeOffset': {
    words: ['datetime', 'timestamp', 'date time'],
    hints: ['timestamp', 'datetime', 'date-time', 'date time'],
    placeholders: ['datetime-value'],
    json: text(isDateTimeOffset),
    facet: 'Precision',
  },
  'Edm.Decimal': {
    words: ['numeric', 'decimal number', 'uint64', 'ulong'],
    hints: [],
    placeholders: [],
    json: { kind: 'number', text: /^[-+]?\d{1,1000}(?:\.\d{1,1000})?(?:[eE][-+]?\d{1,10})?$/ },
    facet: 'Scale',
  },
  'Edm.Double': {
    words: ['number', 'float64', 'floating point', 'floating point number'],
    hints: [],
    placeholders: [],
    json: { kind: 'number', text: /^(?:-?INF|NaN)$/ },
  },
  'Edm.Duration': {
    words: ['timespan'],
    hints: ['duration', 'iso 8601 duration'],
    placeholders: [],
    json: text(isDuration),
    facet: 'Precision',
  },
  'Edm.Guid': { words: ['uuid'], hints: ['guid', 'uuid'], placeholders: [], json: text(isGuid) },
  'Edm.Int16': { words: ['short', 'smallint'], hints: [], placeholders: [], json: integer(-32_768, 32_767) },
  'Edm.Int32': {
    words: ['int', 'integer', '32 bit integer', 'uint16', 'ushort'],
    hints: [],
    placeholders: [],
    json: integer(-2_147_483_648, 2_147_483_647),
  },
  'Edm.Int64': {
    words: ['long', 'bigint', '64 bit integer', 'long integer', 'uint', 'uint32', 'unsigned integer', 'unsigned int'],
    hints: [],
    placeholders: [],
    json: { ...integer(-(2 ** 63), 2 ** 63 - 1024), text: true },
  },
  'Edm.SByte': { words: ['int8'], hints: [], placeholders: [], json: integer(-128, 127) },
  'Edm.Single': {
    words: ['float', 'float32'],
    hints: [],
    placeholders: [],
    json: { kind: 'number', text: /^(?:-?INF|NaN)$/ },
  },
  'Edm.Stream': { words: [], hints: [], placeholders: [], json: { kind: 'any' } },
  'Edm.String': { words: ['uri', 'url'], hints: [], placeholders: [], json: { kind: 'text' }, facet: 'MaxLength' },
  'Edm.TimeOfDay': {
    words: [],
    hints: ['time of day'],
    placeholders: ['time'],
    json: text(isTimeOfDay),
    facet: 'Precision',
  },
  'Edm.Untyped': { words: [], hints: [], placeholders: ['json'], json: { kind: 'any' } },
};

/** The names of all primitive types, sorted. The table has exactly the keys of its type, which Object.keys does not keep. */
export const primitiveNames = Object.keys(primitives) as readonly PrimitiveName[];

/** Whether a name is that of a primitive type, in the spelling of the table. */
export function isPrimitiveName(name: string): name is PrimitiveName {
  return Object.hasOwn(primitives, name);
}

/** Whether the values of a type are numbers. */
export function isNumeric(name: PrimitiveName): boolean {
  const { kind } = primitives[name].json;
  return kind === 'integer' || kind === 'number';
}

/** Whether the values of a type are strings in any format. */
export function isTextual(name: PrimitiveName): boolean {
  return primitives[name].json.kind === 'text';
}

/** Whether every JSON value is a value of the type. */
export function isAnyValue(name: PrimitiveName): boolean {
  return primitives[name].json.kind === 'any';
}

/** Whether services also write numbers of the type as text, because JSON numbers lose digits or cannot express infinity. */
export function isNumberOrText(name: PrimitiveName): boolean {
  const { json } = primitives[name];
  return json.kind === 'number' || (json.kind === 'integer' && json.text);
}

function text(isValid: (text: string) => boolean): JsonForm {
  return { kind: 'text', isValid };
}

function integer(min: number, max: number): Extract<JsonForm, { readonly kind: 'integer' }> {
  return { kind: 'integer', min, max, text: false };
}
