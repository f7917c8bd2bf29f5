/** A generator of numbers from 0 to 1 that gives the same numbers for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several things, chosen at random. */
export function pick(things, random) {
  return things[Math.floor(random() * things.length)];
}

/** Takes some of the things at random, each at most once, in random order. */
export function sample(things, count, random) {
  return shuffle(things, random).slice(0, count);
}

/** The things in random order. */
export function shuffle(things, random) {
  return things
    .map((thing) => ({ thing, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing);
}
