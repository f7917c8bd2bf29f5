// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { ScalarShape } from '../shape.js';
import { faultOfInt64, faultOfInteger, faultOfText } from './fault-of.js';
import { isEdmBinary } from './is-binary.js';
import { isEdmBoolean } from './is-boolean.js';
import { isEdmDate } from './is-date.js';
import { isEdmDateTimeOffset } from './is-date-time-offset.js';
import { isEdmDuration } from './is-duration.js';
import { isEdmGuid } from './is-guid.js';
import { isEdmInt64 } from './is-int64.js';
import { isEdmByte, isEdmInt16, isEdmInt32, isEdmSByte } from './is-integer.js';
import { isEdmDecimal, isEdmDouble } from './is-number.js';
import { isEdmString } from './is-string.js';
import { isEdmTimeOfDay } from './is-time-of-day.js';
import { isEdmUntyped } from './is-untyped.js';

// One constant per type rather than a map, so that a bundle contains only those that its types use.
/** The shape of `Edm.Binary`. */
export const edmBinary: ScalarShape = { kind: 'scalar', name: 'Edm.Binary', is: isEdmBinary, faultOf: faultOfText };
/** The shape of `Edm.Boolean`. */
export const edmBoolean: ScalarShape = { kind: 'scalar', name: 'Edm.Boolean', is: isEdmBoolean };
/** The shape of `Edm.Byte`. */
export const edmByte: ScalarShape = { kind: 'scalar', name: 'Edm.Byte', is: isEdmByte, faultOf: faultOfInteger };
/** The shape of `Edm.Date`. */
export const edmDate: ScalarShape = { kind: 'scalar', name: 'Edm.Date', is: isEdmDate, faultOf: faultOfText };
/** The shape of `Edm.DateTimeOffset`. */
export const edmDateTimeOffset: ScalarShape = {
  kind: 'scalar',
  name: 'Edm.DateTimeOffset',
  is: isEdmDateTimeOffset,
  faultOf: faultOfText,
};
/** The shape of `Edm.Decimal`. */
export const edmDecimal: ScalarShape = { kind: 'scalar', name: 'Edm.Decimal', is: isEdmDecimal };
/** The shape of `Edm.Double`. */
export const edmDouble: ScalarShape = { kind: 'scalar', name: 'Edm.Double', is: isEdmDouble };
/** The shape of `Edm.Duration`. */
export const edmDuration: ScalarShape = {
  kind: 'scalar',
  name: 'Edm.Duration',
  is: isEdmDuration,
  faultOf: faultOfText,
};
/** The shape of `Edm.Guid`. */
export const edmGuid: ScalarShape = { kind: 'scalar', name: 'Edm.Guid', is: isEdmGuid, faultOf: faultOfText };
/** The shape of `Edm.Int16`. */
export const edmInt16: ScalarShape = { kind: 'scalar', name: 'Edm.Int16', is: isEdmInt16, faultOf: faultOfInteger };
/** The shape of `Edm.Int32`. */
export const edmInt32: ScalarShape = { kind: 'scalar', name: 'Edm.Int32', is: isEdmInt32, faultOf: faultOfInteger };
/** The shape of `Edm.Int64`. */
export const edmInt64: ScalarShape = { kind: 'scalar', name: 'Edm.Int64', is: isEdmInt64, faultOf: faultOfInt64 };
/** The shape of `Edm.SByte`. */
export const edmSByte: ScalarShape = { kind: 'scalar', name: 'Edm.SByte', is: isEdmSByte, faultOf: faultOfInteger };
/** The shape of `Edm.Single`. */
export const edmSingle: ScalarShape = { kind: 'scalar', name: 'Edm.Single', is: isEdmDouble };
/** The shape of `Edm.Stream`. */
export const edmStream: ScalarShape = { kind: 'scalar', name: 'Edm.Stream', is: isEdmUntyped };
/** The shape of `Edm.String`. */
export const edmString: ScalarShape = { kind: 'scalar', name: 'Edm.String', is: isEdmString };
/** The shape of `Edm.TimeOfDay`. */
export const edmTimeOfDay: ScalarShape = {
  kind: 'scalar',
  name: 'Edm.TimeOfDay',
  is: isEdmTimeOfDay,
  faultOf: faultOfText,
};
/** The shape of `Edm.Untyped`. */
export const edmUntyped: ScalarShape = { kind: 'scalar', name: 'Edm.Untyped', is: isEdmUntyped };
