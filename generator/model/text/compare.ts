/** Compares two texts by code unit, so that the order is the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Sorts values by key, by code unit; computes each key once. */
export function sortBy<Value>(values: Iterable<Value>, keyOf: (value: Value) => string): readonly Value[] {
  return [...values]
    .map((value) => ({ value, key: keyOf(value) }))
    .toSorted((a, b) => compareText(a.key, b.key))
    .map(({ value }) => value);
}

/** The key with the highest count; of several, the first by code unit. Undefined for an empty map. */
export function mostFrequent<Key extends string>(counts: ReadonlyMap<Key, number>): Key | undefined {
  return [...counts].toSorted(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0];
}
