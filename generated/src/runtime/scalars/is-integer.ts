// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** Whether a value is an integer from 0 to 255. */
export function isByte(value: unknown): value is number {
  return isIntegerWithin(value, 0, 255);
}

/** Whether a value is an integer from -128 to 127. */
export function isSByte(value: unknown): value is number {
  return isIntegerWithin(value, -128, 127);
}

/** Whether a value is an integer from -32,768 to 32,767. */
export function isInt16(value: unknown): value is number {
  return isIntegerWithin(value, -32_768, 32_767);
}

/** Whether a value is a 32-bit integer. */
export function isInt32(value: unknown): value is number {
  return typeof value === 'number' && (value | 0) === value;
}

function isIntegerWithin(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && value >= min && value <= max && Number.isInteger(value);
}
