// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { ScalarShape } from '../shape.js';
import { faultOfInt64, faultOfInteger, faultOfText } from './fault-of.js';
import { isBinary } from './is-binary.js';
import { isBoolean } from './is-boolean.js';
import { isDate } from './is-date.js';
import { isDateTimeOffset } from './is-date-time-offset.js';
import { isDuration } from './is-duration.js';
import { isGuid } from './is-guid.js';
import { isInt64 } from './is-int64.js';
import { isByte, isInt16, isInt32, isSByte } from './is-integer.js';
import { isDecimal, isDouble } from './is-number.js';
import { isString } from './is-string.js';
import { isTimeOfDay } from './is-time-of-day.js';
import { isUntyped } from './is-untyped.js';

// One constant per type rather than a map, so that a bundle contains only those that its types use.
/** The shape of `Binary`. */
export const binaryScalar: ScalarShape = { kind: 'scalar', name: 'Edm.Binary', is: isBinary, faultOf: faultOfText };
/** The shape of `Boolean`. */
export const booleanScalar: ScalarShape = { kind: 'scalar', name: 'Edm.Boolean', is: isBoolean };
/** The shape of `Byte`. */
export const byteScalar: ScalarShape = { kind: 'scalar', name: 'Edm.Byte', is: isByte, faultOf: faultOfInteger };
/** The shape of `Date`. */
export const dateScalar: ScalarShape = { kind: 'scalar', name: 'Edm.Date', is: isDate, faultOf: faultOfText };
/** The shape of `DateTimeOffset`. */
export const dateTimeOffsetScalar: ScalarShape = {
  kind: 'scalar',
  name: 'Edm.DateTimeOffset',
  is: isDateTimeOffset,
  faultOf: faultOfText,
};
/** The shape of `Decimal`. */
export const decimalScalar: ScalarShape = { kind: 'scalar', name: 'Edm.Decimal', is: isDecimal };
/** The shape of `Double`. */
export const doubleScalar: ScalarShape = { kind: 'scalar', name: 'Edm.Double', is: isDouble };
/** The shape of `Duration`. */
export const durationScalar: ScalarShape = {
  kind: 'scalar',
  name: 'Edm.Duration',
  is: isDuration,
  faultOf: faultOfText,
};
/** The shape of `Guid`. */
export const guidScalar: ScalarShape = { kind: 'scalar', name: 'Edm.Guid', is: isGuid, faultOf: faultOfText };
/** The shape of `Int16`. */
export const int16Scalar: ScalarShape = { kind: 'scalar', name: 'Edm.Int16', is: isInt16, faultOf: faultOfInteger };
/** The shape of `Int32`. */
export const int32Scalar: ScalarShape = { kind: 'scalar', name: 'Edm.Int32', is: isInt32, faultOf: faultOfInteger };
/** The shape of `Int64`. */
export const int64Scalar: ScalarShape = { kind: 'scalar', name: 'Edm.Int64', is: isInt64, faultOf: faultOfInt64 };
/** The shape of `SByte`. */
export const sByteScalar: ScalarShape = { kind: 'scalar', name: 'Edm.SByte', is: isSByte, faultOf: faultOfInteger };
/** The shape of `Single`. */
export const singleScalar: ScalarShape = { kind: 'scalar', name: 'Edm.Single', is: isDouble };
/** The shape of `Stream`. */
export const streamScalar: ScalarShape = { kind: 'scalar', name: 'Edm.Stream', is: isUntyped };
/** The shape of `String`. */
export const stringScalar: ScalarShape = { kind: 'scalar', name: 'Edm.String', is: isString };
/** The shape of `TimeOfDay`. */
export const timeOfDayScalar: ScalarShape = {
  kind: 'scalar',
  name: 'Edm.TimeOfDay',
  is: isTimeOfDay,
  faultOf: faultOfText,
};
/** The shape of `Untyped`. */
export const untypedScalar: ScalarShape = { kind: 'scalar', name: 'Edm.Untyped', is: isUntyped };
