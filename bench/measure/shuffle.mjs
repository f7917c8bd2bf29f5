/** Shuffles a list, so that the same item is not always first or after a slow one. */
export function shuffle(things) {
  return things
    .map((thing) => ({ thing, rank: Math.random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing);
}
