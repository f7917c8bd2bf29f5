/**
 * Whether a value is an array of strings. Most arrays are, and a loop without calls is faster. Holes are not strings.
 */
export function isArrayOfStrings(value: unknown): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (typeof item !== 'string') return false;
  return true;
}

/** Whether a value is an array whose items all pass. Holes do not. */
export function isArrayOf(value: unknown, isItem: (item: unknown, depth: number) => boolean, depth = 0): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!isItem(item, depth)) return false;
  return true;
}
