// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/**
 * Whether a value is an array of strings. Most arrays are, and a loop without calls is faster. Holes are not strings.
 */
export function isArrayOfStrings(value: unknown): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  for (let position = 0; position < value.length; position += 1) {
    if (typeof value[position] !== 'string') return false;
  }
  return true;
}

/** Whether a value is an array whose items all pass. Holes do not. */
export function isArrayOf(value: unknown, isItem: (item: unknown, depth: number) => boolean, depth = 0): boolean {
  if (!Array.isArray(value)) return false;
  for (let position = 0; position < value.length; position += 1) {
    if (!isItem(value[position], depth)) return false;
  }
  return true;
}
