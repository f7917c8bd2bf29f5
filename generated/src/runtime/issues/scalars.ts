// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { isBinary } from '../scalars/is-binary.js';
import { isDate } from '../scalars/is-date.js';
import { isDateTimeOffset } from '../scalars/is-date-time-offset.js';
import { isDuration } from '../scalars/is-duration.js';
import { isGuid } from '../scalars/is-guid.js';
import { isInt64 } from '../scalars/is-int64.js';
import { isByte, isInt16, isInt32, isSByte } from '../scalars/is-integer.js';
import { isDecimal, isDouble } from '../scalars/is-number.js';
import { isTimeOfDay } from '../scalars/is-time-of-day.js';
import { faultOfInt64, faultOfInteger, faultOfText } from '../scalars/fault-of.js';
import { wrong, type Found } from './found.js';

/** Reports a property or item that is not a string. */
export function text(found: Found, step: string | number, value: unknown): Found {
  return typeof value === 'string' ? found : wrong(found, step, value, 'Edm.String');
}

/** Reports a property or item that is neither true nor false. */
export function flag(found: Found, step: string | number, value: unknown): Found {
  return typeof value === 'boolean' ? found : wrong(found, step, value, 'Edm.Boolean');
}

/** Reports a property or item that is not Base64 text. */
export function binary(found: Found, step: string | number, value: unknown): Found {
  return isBinary(value) ? found : wrong(found, step, value, 'Edm.Binary', faultOfText(value));
}

/** Reports a property or item that is not an integer from 0 to 255. */
export function byte(found: Found, step: string | number, value: unknown): Found {
  return isByte(value) ? found : wrong(found, step, value, 'Edm.Byte', faultOfInteger(value));
}

/** Reports a property or item that is not a calendar date. */
export function date(found: Found, step: string | number, value: unknown): Found {
  return isDate(value) ? found : wrong(found, step, value, 'Edm.Date', faultOfText(value));
}

/** Reports a property or item that is not a point in time. */
export function dateTimeOffset(found: Found, step: string | number, value: unknown): Found {
  return isDateTimeOffset(value) ? found : wrong(found, step, value, 'Edm.DateTimeOffset', faultOfText(value));
}

/** Reports a property or item that is not a decimal number. */
export function decimal(found: Found, step: string | number, value: unknown): Found {
  return isDecimal(value) ? found : wrong(found, step, value, 'Edm.Decimal');
}

/** Reports a property or item that is not a floating-point number. */
export function double(found: Found, step: string | number, value: unknown): Found {
  return isDouble(value) ? found : wrong(found, step, value, 'Edm.Double');
}

/** Reports a property or item that is not a duration. */
export function duration(found: Found, step: string | number, value: unknown): Found {
  return isDuration(value) ? found : wrong(found, step, value, 'Edm.Duration', faultOfText(value));
}

/** Reports a property or item that is not a UUID. */
export function guid(found: Found, step: string | number, value: unknown): Found {
  return isGuid(value) ? found : wrong(found, step, value, 'Edm.Guid', faultOfText(value));
}

/** Reports a property or item that is not a 16-bit integer. */
export function int16(found: Found, step: string | number, value: unknown): Found {
  return isInt16(value) ? found : wrong(found, step, value, 'Edm.Int16', faultOfInteger(value));
}

/** Reports a property or item that is not a 32-bit integer. */
export function int32(found: Found, step: string | number, value: unknown): Found {
  return isInt32(value) ? found : wrong(found, step, value, 'Edm.Int32', faultOfInteger(value));
}

/** Reports a property or item that is not a 64-bit integer. */
export function int64(found: Found, step: string | number, value: unknown): Found {
  return isInt64(value) ? found : wrong(found, step, value, 'Edm.Int64', faultOfInt64(value));
}

/** Reports a property or item that is not an integer from -128 to 127. */
export function sbyte(found: Found, step: string | number, value: unknown): Found {
  return isSByte(value) ? found : wrong(found, step, value, 'Edm.SByte', faultOfInteger(value));
}

/** Reports a property or item that is not a 32-bit floating-point number. Its JSON is that of a 64-bit one. */
export function single(found: Found, step: string | number, value: unknown): Found {
  return isDouble(value) ? found : wrong(found, step, value, 'Edm.Single');
}

/** Reports a property or item that is not a time of day. */
export function timeOfDay(found: Found, step: string | number, value: unknown): Found {
  return isTimeOfDay(value) ? found : wrong(found, step, value, 'Edm.TimeOfDay', faultOfText(value));
}

/** Reports nothing: any value is allowed. */
export function untyped(found: Found): Found {
  return found;
}
