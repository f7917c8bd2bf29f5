import type { IssueCode } from '../issue.js';
import type { ScalarShape } from '../shape.js';
import { isEdmBinary } from './is-binary.js';
import { isEdmBoolean } from './is-boolean.js';
import { isEdmDate } from './is-date.js';
import { isEdmDateTimeOffset } from './is-date-time-offset.js';
import { isEdmDuration } from './is-duration.js';
import { isEdmGuid } from './is-guid.js';
import { isEdmInt64, isInt64Text } from './is-int64.js';
import { isEdmByte, isEdmInt16, isEdmInt32, isEdmSByte } from './is-integer.js';
import { isEdmDecimal, isEdmDouble } from './is-number.js';
import { isEdmString } from './is-string.js';
import { isEdmTimeOfDay } from './is-time-of-day.js';
import { isEdmUntyped } from './is-untyped.js';

// One constant each rather than a map, so that a bundle holds only those that its types use.
/** `Edm.Binary` in a table. */
export const edmBinary: ScalarShape = { kind: 'scalar', name: 'Edm.Binary', is: isEdmBinary, faultOf: faultOfText };
/** `Edm.Boolean` in a table. */
export const edmBoolean: ScalarShape = { kind: 'scalar', name: 'Edm.Boolean', is: isEdmBoolean };
/** `Edm.Byte` in a table. */
export const edmByte: ScalarShape = { kind: 'scalar', name: 'Edm.Byte', is: isEdmByte, faultOf: faultOfInteger };
/** `Edm.Date` in a table. */
export const edmDate: ScalarShape = { kind: 'scalar', name: 'Edm.Date', is: isEdmDate, faultOf: faultOfText };
/** `Edm.DateTimeOffset` in a table. */
export const edmDateTimeOffset: ScalarShape = {
  kind: 'scalar',
  name: 'Edm.DateTimeOffset',
  is: isEdmDateTimeOffset,
  faultOf: faultOfText,
};
/** `Edm.Decimal` in a table. */
export const edmDecimal: ScalarShape = { kind: 'scalar', name: 'Edm.Decimal', is: isEdmDecimal };
/** `Edm.Double` in a table. */
export const edmDouble: ScalarShape = { kind: 'scalar', name: 'Edm.Double', is: isEdmDouble };
/** `Edm.Duration` in a table. */
export const edmDuration: ScalarShape = {
  kind: 'scalar',
  name: 'Edm.Duration',
  is: isEdmDuration,
  faultOf: faultOfText,
};
/** `Edm.Guid` in a table. */
export const edmGuid: ScalarShape = { kind: 'scalar', name: 'Edm.Guid', is: isEdmGuid, faultOf: faultOfText };
/** `Edm.Int16` in a table. */
export const edmInt16: ScalarShape = { kind: 'scalar', name: 'Edm.Int16', is: isEdmInt16, faultOf: faultOfInteger };
/** `Edm.Int32` in a table. */
export const edmInt32: ScalarShape = { kind: 'scalar', name: 'Edm.Int32', is: isEdmInt32, faultOf: faultOfInteger };
/** `Edm.Int64` in a table. */
export const edmInt64: ScalarShape = { kind: 'scalar', name: 'Edm.Int64', is: isEdmInt64, faultOf: faultOfInt64 };
/** `Edm.SByte` in a table. */
export const edmSByte: ScalarShape = { kind: 'scalar', name: 'Edm.SByte', is: isEdmSByte, faultOf: faultOfInteger };
/** `Edm.Single` in a table. */
export const edmSingle: ScalarShape = { kind: 'scalar', name: 'Edm.Single', is: isEdmDouble };
/** `Edm.Stream` in a table. */
export const edmStream: ScalarShape = { kind: 'scalar', name: 'Edm.Stream', is: isEdmUntyped };
/** `Edm.String` in a table. */
export const edmString: ScalarShape = { kind: 'scalar', name: 'Edm.String', is: isEdmString };
/** `Edm.TimeOfDay` in a table. */
export const edmTimeOfDay: ScalarShape = {
  kind: 'scalar',
  name: 'Edm.TimeOfDay',
  is: isEdmTimeOfDay,
  faultOf: faultOfText,
};
/** `Edm.Untyped` in a table. */
export const edmUntyped: ScalarShape = { kind: 'scalar', name: 'Edm.Untyped', is: isEdmUntyped };

function faultOfText(value: unknown): IssueCode {
  return typeof value === 'string' ? 'malformed-value' : 'wrong-type';
}

function faultOfInteger(value: unknown): IssueCode {
  return Number.isInteger(value) ? 'out-of-range' : 'wrong-type';
}

function faultOfInt64(value: unknown): IssueCode {
  return isInt64Text(value) ? 'out-of-range' : faultOfInteger(value);
}
