import type { Source } from '../../model/source.js';

/** Order of two texts by code unit: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Order of two places: by file, then from the top of the file down. */
export function compareSource(a: Source, b: Source): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** The key that occurs most often; of equally frequent ones the first by code unit. Undefined for no key at all. */
export function mostFrequent<Key extends string>(counts: ReadonlyMap<Key, number>): Key | undefined {
  return [...counts].toSorted(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0];
}

/** The value of a key, made and kept where there is none yet. */
export function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
