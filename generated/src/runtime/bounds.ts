// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** The documented limits of a property's values. All ends are inclusive. */
export interface Bounds {
  /** The length of a text in characters (Unicode code points). */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** The range of a number. A number that is sent as text is not tested. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** The number of items in an array. */
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Whether a text has a number of characters. A value that is no text has none to test. */
export function hasLength(value: unknown, min: number = 0, max: number = Infinity): boolean {
  if (typeof value !== 'string' || (value.length >= min * 2 && value.length <= max)) return true;
  if (value.length < min || value.length > max * 2) return false;
  const characters = countCharacters(value);
  return characters >= min && characters <= max;
}

/** Whether a number is in a range. A value that is no number is in none. */
export function isInRange(value: unknown, min: number = -Infinity, max: number = Infinity): boolean {
  return typeof value !== 'number' || (value >= min && value <= max);
}

/** Whether an array has a number of items. A value that is no array has none to test. */
export function hasCount(value: unknown, min: number = 0, max: number = Infinity): boolean {
  return !Array.isArray(value) || (value.length >= min && value.length <= max);
}

/** Counts a character beyond U+FFFF, which takes two units of a string, as one. */
function countCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += (text.codePointAt(index) ?? 0) > 0xff_ff ? 2 : 1) count += 1;
  return count;
}
