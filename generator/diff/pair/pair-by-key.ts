import { groupBy } from '../../model/text/group-by.js';

/** What has no counterpart yet. */
export interface Unpaired<Item> {
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/** What has a counterpart, and what has none. */
export interface Paired<Item> extends Unpaired<Item> {
  readonly pairs: readonly (readonly [before: Item, after: Item])[];
}

/** Pairs items with the same key, if each key belongs to one item on both sides. An item without a key has no counterpart. */
export function pairByKey<Item>(
  { removed, added }: Unpaired<Item>,
  keyOf: (item: Item) => string | undefined,
): Paired<Item> {
  const old = groupBy(removed, keyOf);
  const young = groupBy(added, keyOf);
  const pairs = [...old].flatMap(([key, [item, ...others]]) => {
    const same = key === undefined ? undefined : young.get(key);
    if (item === undefined || others.length > 0 || same?.length !== 1 || same[0] === undefined) return [];
    return [[item, same[0]] as const];
  });
  return withoutPaired({ removed, added }, pairs);
}

/** Takes pairs out of what has no counterpart. */
export function withoutPaired<Item>({ removed, added }: Unpaired<Item>, pairs: Paired<Item>['pairs']): Paired<Item> {
  const settled = new Set(pairs.flat());
  return {
    pairs,
    removed: removed.filter((item) => !settled.has(item)),
    added: added.filter((item) => !settled.has(item)),
  };
}
