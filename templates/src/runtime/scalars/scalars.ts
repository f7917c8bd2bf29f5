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
export const edmBinary: ScalarShape = /* @__PURE__ */ textual('Edm.Binary', isEdmBinary);
export const edmBoolean: ScalarShape = /* @__PURE__ */ scalar('Edm.Boolean', isEdmBoolean);
export const edmByte: ScalarShape = /* @__PURE__ */ integral('Edm.Byte', isEdmByte);
export const edmDate: ScalarShape = /* @__PURE__ */ textual('Edm.Date', isEdmDate);
export const edmDateTimeOffset: ScalarShape = /* @__PURE__ */ textual('Edm.DateTimeOffset', isEdmDateTimeOffset);
export const edmDecimal: ScalarShape = /* @__PURE__ */ scalar('Edm.Decimal', isEdmDecimal);
export const edmDouble: ScalarShape = /* @__PURE__ */ scalar('Edm.Double', isEdmDouble);
export const edmDuration: ScalarShape = /* @__PURE__ */ textual('Edm.Duration', isEdmDuration);
export const edmGuid: ScalarShape = /* @__PURE__ */ textual('Edm.Guid', isEdmGuid);
export const edmInt16: ScalarShape = /* @__PURE__ */ integral('Edm.Int16', isEdmInt16);
export const edmInt32: ScalarShape = /* @__PURE__ */ integral('Edm.Int32', isEdmInt32);
export const edmInt64: ScalarShape = /* @__PURE__ */ scalar('Edm.Int64', isEdmInt64, faultOfInt64);
export const edmSByte: ScalarShape = /* @__PURE__ */ integral('Edm.SByte', isEdmSByte);
export const edmSingle: ScalarShape = /* @__PURE__ */ scalar('Edm.Single', isEdmDouble);
export const edmStream: ScalarShape = /* @__PURE__ */ scalar('Edm.Stream', isEdmUntyped);
export const edmString: ScalarShape = /* @__PURE__ */ scalar('Edm.String', isEdmString);
export const edmTimeOfDay: ScalarShape = /* @__PURE__ */ textual('Edm.TimeOfDay', isEdmTimeOfDay);
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
