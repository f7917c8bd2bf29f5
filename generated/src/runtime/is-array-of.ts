/** Is it an array whose every item passes? Holes do not. */
export function isArrayOf(value: unknown, isItem: (item: unknown, depth: number) => boolean, depth = 0): boolean {
  if (!Array.isArray(value)) return false;
  for (let position = 0; position < value.length; position += 1) {
    if (!isItem(value[position], depth)) return false;
  }
  return true;
}

/** Is it an array of nothing but text? Holes are none. */
export function isArrayOfStrings(value: unknown): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  for (let position = 0; position < value.length; position += 1) {
    if (typeof value[position] !== 'string') return false;
  }
  return true;
}
