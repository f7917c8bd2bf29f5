/** Is it an array of nothing but text? Most arrays are, and a loop that calls nothing is quicker. Holes are no text. */
export function isArrayOfStrings(value: unknown): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (typeof item !== 'string') return false;
  return true;
}

/** Is it an array whose every item passes? Holes do not. */
export function isArrayOf(value: unknown, isItem: (item: unknown, depth: number) => boolean, depth = 0): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!isItem(item, depth)) return false;
  return true;
}
