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
export const edmBinary: ScalarShape = { kind: 'scalar', name: 'Edm.Binary', is: isEdmBinary, fault: faultOfText };
export const edmBoolean: ScalarShape = { kind: 'scalar', name: 'Edm.Boolean', is: isEdmBoolean };
export const edmByte: ScalarShape = { kind: 'scalar', name: 'Edm.Byte', is: isEdmByte, fault: faultOfInteger };
export const edmDate: ScalarShape = { kind: 'scalar', name: 'Edm.Date', is: isEdmDate, fault: faultOfText };
export const edmDateTimeOffset: ScalarShape = {
  kind: 'scalar',
  name: 'Edm.DateTimeOffset',
  is: isEdmDateTimeOffset,
  fault: faultOfText,
};
export const edmDecimal: ScalarShape = { kind: 'scalar', name: 'Edm.Decimal', is: isEdmDecimal };
export const edmDouble: ScalarShape = { kind: 'scalar', name: 'Edm.Double', is: isEdmDouble };
export const edmDuration: ScalarShape = { kind: 'scalar', name: 'Edm.Duration', is: isEdmDuration, fault: faultOfText };
export const edmGuid: ScalarShape = { kind: 'scalar', name: 'Edm.Guid', is: isEdmGuid, fault: faultOfText };
export const edmInt16: ScalarShape = { kind: 'scalar', name: 'Edm.Int16', is: isEdmInt16, fault: faultOfInteger };
export const edmInt32: ScalarShape = { kind: 'scalar', name: 'Edm.Int32', is: isEdmInt32, fault: faultOfInteger };
export const edmInt64: ScalarShape = { kind: 'scalar', name: 'Edm.Int64', is: isEdmInt64, fault: faultOfInt64 };
export const edmSByte: ScalarShape = { kind: 'scalar', name: 'Edm.SByte', is: isEdmSByte, fault: faultOfInteger };
export const edmSingle: ScalarShape = { kind: 'scalar', name: 'Edm.Single', is: isEdmDouble };
export const edmStream: ScalarShape = { kind: 'scalar', name: 'Edm.Stream', is: isEdmUntyped };
export const edmString: ScalarShape = { kind: 'scalar', name: 'Edm.String', is: isEdmString };
export const edmTimeOfDay: ScalarShape = {
  kind: 'scalar',
  name: 'Edm.TimeOfDay',
  is: isEdmTimeOfDay,
  fault: faultOfText,
};
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
