/** Order of two texts by code unit: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The values in the order of their keys by code unit; each key is computed once. */
export function sortBy<Value>(values: Iterable<Value>, keyOf: (value: Value) => string): readonly Value[] {
  return [...values]
    .map((value) => ({ value, key: keyOf(value) }))
    .toSorted((a, b) => compareText(a.key, b.key))
    .map(({ value }) => value);
}

/** The key that occurs most often; of equally frequent ones the first by code unit. Undefined for no key at all. */
export function mostFrequent<Key extends string>(counts: ReadonlyMap<Key, number>): Key | undefined {
  return [...counts].toSorted(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0];
}
