/** Finds the indices in code spans: between two runs of equally many backticks (CommonMark, section 6.1). */
export function findCodeSpans(text: string): ReadonlySet<number> {
  const runs = Array.from(text.matchAll(/`+/g), (match) => ({ start: match.index, length: match[0].length }));
  const closers = findClosers(runs.map(({ length }) => length));
  const inside = new Set<number>();
  for (let index = 0; index < runs.length; index += 1) {
    const opener = runs[index];
    const closer = runs[closers[index] ?? -1];
    if (opener === undefined || closer === undefined) continue;
    for (let at = opener.start; at < closer.start + closer.length; at += 1) inside.add(at);
    index = closers[index] ?? index;
  }
  return inside;
}

/** For each run, finds the next run of the same length, in one pass from the end. */
function findClosers(lengths: readonly number[]): (number | undefined)[] {
  const closers: (number | undefined)[] = [];
  const nearest = new Map<number, number>();
  for (let index = lengths.length - 1; index >= 0; index -= 1) {
    const length = lengths[index] ?? 0;
    closers[index] = nearest.get(length);
    nearest.set(length, index);
  }
  return closers;
}
