// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

const pattern = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?$/;

/**
 * Whether a value is a time of day, such as `08:30`, `08:30:00` or `08:30:00.1234567`, with at most twelve fraction
 * digits.
 */
export function isTimeOfDay(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
