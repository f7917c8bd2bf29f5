/** The values in the order of their keys by code unit, which is the same on every machine. */
export function sortBy<Value>(values: Iterable<Value>, keyOf: (value: Value) => string): readonly Value[] {
  return [...values]
    .map((value) => ({ value, key: keyOf(value) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ value }) => value);
}
