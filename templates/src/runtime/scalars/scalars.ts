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
export const edmBinary: ScalarShape = /* @__PURE__ */ textual('Edm.Binary', isEdmBinary);
/** `Edm.Boolean` in a table. */
export const edmBoolean: ScalarShape = /* @__PURE__ */ scalar('Edm.Boolean', isEdmBoolean);
/** `Edm.Byte` in a table. */
export const edmByte: ScalarShape = /* @__PURE__ */ integral('Edm.Byte', isEdmByte);
/** `Edm.Date` in a table. */
export const edmDate: ScalarShape = /* @__PURE__ */ textual('Edm.Date', isEdmDate);
/** `Edm.DateTimeOffset` in a table. */
export const edmDateTimeOffset: ScalarShape = /* @__PURE__ */ textual('Edm.DateTimeOffset', isEdmDateTimeOffset);
/** `Edm.Decimal` in a table. */
export const edmDecimal: ScalarShape = /* @__PURE__ */ scalar('Edm.Decimal', isEdmDecimal);
/** `Edm.Double` in a table. */
export const edmDouble: ScalarShape = /* @__PURE__ */ scalar('Edm.Double', isEdmDouble);
/** `Edm.Duration` in a table. */
export const edmDuration: ScalarShape = /* @__PURE__ */ textual('Edm.Duration', isEdmDuration);
/** `Edm.Guid` in a table. */
export const edmGuid: ScalarShape = /* @__PURE__ */ textual('Edm.Guid', isEdmGuid);
/** `Edm.Int16` in a table. */
export const edmInt16: ScalarShape = /* @__PURE__ */ integral('Edm.Int16', isEdmInt16);
/** `Edm.Int32` in a table. */
export const edmInt32: ScalarShape = /* @__PURE__ */ integral('Edm.Int32', isEdmInt32);
/** `Edm.Int64` in a table. */
export const edmInt64: ScalarShape = /* @__PURE__ */ scalar('Edm.Int64', isEdmInt64, faultOfInt64);
/** `Edm.SByte` in a table. */
export const edmSByte: ScalarShape = /* @__PURE__ */ integral('Edm.SByte', isEdmSByte);
/** `Edm.Single` in a table. */
export const edmSingle: ScalarShape = /* @__PURE__ */ scalar('Edm.Single', isEdmDouble);
/** `Edm.Stream` in a table. */
export const edmStream: ScalarShape = /* @__PURE__ */ scalar('Edm.Stream', isEdmUntyped);
/** `Edm.String` in a table. */
export const edmString: ScalarShape = /* @__PURE__ */ scalar('Edm.String', isEdmString);
/** `Edm.TimeOfDay` in a table. */
export const edmTimeOfDay: ScalarShape = /* @__PURE__ */ textual('Edm.TimeOfDay', isEdmTimeOfDay);
/** `Edm.Untyped` in a table. */
export const edmUntyped: ScalarShape = /* @__PURE__ */ scalar('Edm.Untyped', isEdmUntyped);

function scalar(
  name: string,
  is: (value: unknown) => boolean,
  faultOf: (value: unknown) => IssueCode = wrongType,
): ScalarShape {
  return { kind: 'scalar', name, fault: (value) => (is(value) ? undefined : faultOf(value)) };
}

function textual(name: string, is: (value: unknown) => boolean): ScalarShape {
  return scalar(name, is, (value) => (typeof value === 'string' ? 'malformed-value' : 'wrong-type'));
}

function integral(name: string, is: (value: unknown) => boolean): ScalarShape {
  return scalar(name, is, faultOfInteger);
}

function wrongType(): IssueCode {
  return 'wrong-type';
}

function faultOfInteger(value: unknown): IssueCode {
  return Number.isInteger(value) ? 'out-of-range' : 'wrong-type';
}

function faultOfInt64(value: unknown): IssueCode {
  return isInt64Text(value) ? 'out-of-range' : faultOfInteger(value);
}
