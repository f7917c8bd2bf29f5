/**
 * Returns the first free name and marks it as taken: `Order`, then `Order2`, `Order3`, … Names with the same `fold` count as the same,
 * for example file names that differ only in case.
 */
export function claim(taken: Set<string>, name: string, fold: (name: string) => string = (same) => same): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (taken.has(fold(candidate))) continue;
    taken.add(fold(candidate));
    return candidate;
  }
}
