import { isBase64, isDate, isDateTimeOffset, isDuration, isGuid, isTimeOfDay } from './formats.js';

/** What is known about a primitive type, whoever asks. */
export interface Primitive {
  /** What pages call the type besides its own name, in lower case, for example `long` for `Edm.Int64`. */
  readonly words: readonly string[];
  /** What stands in parentheses after `String` where a page means this type, for example `timestamp`. */
  readonly hints: readonly string[];
  /** What stands only in JSON for a value of the type, for example `datetime-value`. */
  readonly placeholders: readonly string[];
  /** How a value is written in JSON. */
  readonly json: JsonForm;
  /** What CSDL says about the type beyond its name. */
  readonly facet?: 'MaxLength' | 'Precision' | 'Scale';
}

/** How the values of a primitive type are written in JSON. */
export type JsonForm =
  | { readonly kind: 'any' }
  | { readonly kind: 'boolean' }
  /** `text`: also as the digits of a 64-bit integer, so that none is lost (`IEEE754Compatible=true`). */
  | { readonly kind: 'integer'; readonly min: number; readonly max: number; readonly text: boolean }
  /** A finite number, or a text that JSON numbers cannot express. */
  | { readonly kind: 'number'; readonly text: RegExp }
  /** A string in the format of the type; without `isValid`, any string. */
  | { readonly kind: 'text'; readonly isValid?: (text: string) => boolean };

/** The names of the primitive types, those of OData CSDL 4.01 (section 3.3) and `Edm.Untyped` for what has no known type. */
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

/** The table of the primitive types. A new type is a name in `PrimitiveName` and a row here. */
export const primitives: Readonly<Record<PrimitiveName, Primitive>> = {
  'Edm.Binary': {
    words: [],
    hints: ['binary'],
    placeholders: ['base64', 'bytes'],
    json: text(isBase64),
    facet: 'MaxLength',
  },
  'Edm.Boolean': { words: ['bool'], hints: [], placeholders: [], json: { kind: 'boolean' } },
  'Edm.Byte': { words: [], hints: [], placeholders: [], json: integer(0, 255) },
  'Edm.Date': { words: [], hints: ['date'], placeholders: [], json: text(isDate) },
  'Edm.DateTimeOffset': {
    words: ['datetime', 'timestamp'],
    hints: ['timestamp', 'datetime'],
    placeholders: ['datetime-value'],
    json: text(isDateTimeOffset),
    facet: 'Precision',
  },
  'Edm.Decimal': {
    words: ['numeric'],
    hints: [],
    placeholders: [],
    json: { kind: 'number', text: /^[-+]?\d{1,1000}(?:\.\d{1,1000})?(?:[eE][-+]?\d{1,10})?$/ },
    facet: 'Scale',
  },
  'Edm.Double': { words: ['number'], hints: [], placeholders: [], json: { kind: 'number', text: /^(?:-?INF|NaN)$/ } },
  'Edm.Duration': {
    words: ['timespan'],
    hints: ['duration', 'iso 8601 duration'],
    placeholders: [],
    json: text(isDuration),
    facet: 'Precision',
  },
  'Edm.Guid': { words: ['uuid'], hints: ['guid', 'uuid'], placeholders: [], json: text(isGuid) },
  'Edm.Int16': { words: ['short'], hints: [], placeholders: [], json: integer(-32_768, 32_767) },
  'Edm.Int32': { words: ['int', 'integer'], hints: [], placeholders: [], json: integer(-2_147_483_648, 2_147_483_647) },
  'Edm.Int64': {
    words: ['long'],
    hints: [],
    placeholders: [],
    json: { ...integer(-(2 ** 63), 2 ** 63 - 1024), text: true },
  },
  'Edm.SByte': { words: [], hints: [], placeholders: [], json: integer(-128, 127) },
  'Edm.Single': { words: ['float'], hints: [], placeholders: [], json: { kind: 'number', text: /^(?:-?INF|NaN)$/ } },
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

/** The names of all primitive types, sorted. The keys of the table are exactly the names that its type lists. */
export const primitiveNames = Object.keys(primitives) as readonly PrimitiveName[];

/** Whether a name is that of a primitive type, spelled as in the table. */
export function isPrimitiveName(name: string): name is PrimitiveName {
  return Object.hasOwn(primitives, name);
}

/** Whether the values of a type are numbers. */
export function isNumeric(name: PrimitiveName): boolean {
  const { kind } = primitives[name].json;
  return kind === 'integer' || kind === 'number';
}

/** Whether the values of a type are strings, in whatever format. */
export function isTextual(name: PrimitiveName): boolean {
  return primitives[name].json.kind === 'text';
}

/** Whether every JSON value is a value of the type. */
export function isAnyValue(name: PrimitiveName): boolean {
  return primitives[name].json.kind === 'any';
}

/** Whether services write numbers of the type as text as well, because JSON numbers lose digits or lack infinity. */
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
