/** The same things in another order each time: what comes first, or after something heavy, must not always be the same thing. */
export function shuffle(things) {
  return things
    .map((thing) => ({ thing, rank: Math.random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing);
}
