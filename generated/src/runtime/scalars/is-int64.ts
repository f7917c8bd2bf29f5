// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

const digits = /^-?\d{1,19}$/;

/** Whether a value is a 64-bit integer, as a number or as text that keeps all digits. */
export function isInt64(value: unknown): value is number | string {
  if (typeof value === 'number') return Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63;
  return isInt64Text(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value);
}

/** Whether a value is the text of an integer of up to 19 digits, in range or not. */
export function isInt64Text(value: unknown): value is string {
  return typeof value === 'string' && digits.test(value);
}
