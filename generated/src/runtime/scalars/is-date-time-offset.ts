// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/**
 * A date (see `isDate`), a time and an offset. One expression, because this check takes most of the time in a guard.
 */
const pattern =
  /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?<!02-3.|(?:[469]|11)-31|(?<!^(?:..(?!00))?(?:[02468][048]|[13579][26])(?:00)?-)02-29)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?(?:[-+](?:[01]\d|2[0-3]):[0-5]\d|Z)$/i;

/**
 * Whether a value is a point in time, such as `2024-02-29T08:30:00.1234567+03:00`: a calendar date, a time, and `Z` or
 * an offset. The seconds are optional and have at most twelve fraction digits.
 */
export function isDateTimeOffset(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
