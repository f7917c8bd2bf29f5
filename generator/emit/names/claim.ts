/**
 * Takes the first name that is free, and keeps it from others: `Order`, then `Order2`, `Order3`, … Names that differ in case only
 * count as one where `fold` says so, as in file names.
 */
export function claim(taken: Set<string>, name: string, fold: (name: string) => string = (same) => same): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (taken.has(fold(candidate))) continue;
    taken.add(fold(candidate));
    return candidate;
  }
}
