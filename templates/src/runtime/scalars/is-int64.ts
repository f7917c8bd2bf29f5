const digits = /^-?\d{1,19}$/;

/** An integer of 64 bits, as a number or, so that no digit is lost, as text. */
export function isEdmInt64(value: unknown): value is number | string {
  if (typeof value === 'number') return Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63;
  return isInt64Text(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value);
}

/** Is it the text of an integer, in range or not? */
export function isInt64Text(value: unknown): value is string {
  return typeof value === 'string' && digits.test(value);
}
