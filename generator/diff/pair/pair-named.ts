import { groupBy } from '../../model/text/group-by.js';
import { wordsOfName } from '../../model/text/words-of-name.js';

/** Something with a name in a list, such as a row of a table. */
interface Named {
  readonly name: string;
}

/** Which items of two lists are the same thing, and which have no counterpart. */
export interface Pairing<Item> {
  readonly pairs: readonly (readonly [before: Item, after: Item])[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

interface ListsToPair<Item> {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  /** Whether two items whose names do not have the same words may be the same thing: their types are the same. */
  readonly mayBeSame: (before: Item, after: Item) => boolean;
  /** What identifies an item without its name, the most certain first. */
  readonly identities: readonly Identity<Item>[];
}

/** Something that the documentation says of an item. */
export interface Identity<Item> {
  /** What it says; undefined if it says nothing. */
  readonly of: (item: Item) => string | undefined;
  /** Whether this is certain even if the item has another place. */
  readonly isTelling: (said: string) => boolean;
}

/**
 * Pairs the items of two lists, by name first. An item without a counterpart was renamed if its new name is certain:
 *
 * - both names consist of the same words (`order_date`, `orderDate`), and of no other item's, or
 * - both have an identity in common that no other item in either list has, and the identity is telling, or both stand between the same
 *   neighbours.
 *
 * Otherwise one item was removed and another one added: a new row in place of an old one is not a new name of the old one.
 */
export function pairNamed<Item extends Named>(lists: ListsToPair<Item>): Pairing<Item> {
  const { before, after } = lists;
  const newNames = new Map(after.map((item) => [item.name, item]));
  const oldNames = new Set(before.map(({ name }) => name));
  const kept = before.flatMap((item) => {
    const same = newNames.get(item.name);
    return same === undefined ? [] : [[item, same] as const];
  });
  const removed = before.filter(({ name }) => !newNames.has(name));
  const added = after.filter(({ name }) => !oldNames.has(name));
  if (removed.length === 0 || added.length === 0) return { pairs: kept, removed, added };
  const renamed = findRenames(lists, removed, added);
  const settled = new Set(renamed.flat());
  return {
    pairs: [...kept, ...renamed],
    removed: removed.filter((item) => !settled.has(item)),
    added: added.filter((item) => !settled.has(item)),
  };
}

type Pairs<Item> = readonly (readonly [Item, Item])[];

function findRenames<Item extends Named>(
  lists: ListsToPair<Item>,
  removed: readonly Item[],
  added: readonly Item[],
): Pairs<Item> {
  const { before, after, mayBeSame, identities } = lists;
  const words = pairUnique(lists, (item) => wordsOfName(item.name).join(' '));
  const open = new Set([...removed, ...added]);
  const found = words.filter(([old, young]) => open.has(old) && open.has(young));
  const settled = new Set<Item>(found.flat());
  const gapBefore = gapsOf(before, new Set(after.map(({ name }) => name)));
  const gapAfter = gapsOf(after, new Set(before.map(({ name }) => name)));
  for (const { of, isTelling } of identities) {
    for (const [old, young] of pairUnique(lists, of)) {
      if (settled.has(old) || settled.has(young)) continue;
      const [oldGap, youngGap] = [gapBefore.get(old), gapAfter.get(young)];
      if (oldGap === undefined || youngGap === undefined || !mayBeSame(old, young)) continue;
      if (oldGap !== youngGap && !isTelling(of(old) ?? '')) continue;
      found.push([old, young]);
      settled.add(old).add(young);
    }
  }
  return found;
}

/** Pairs the items with the same key that no other item in either list has. */
function pairUnique<Item>(
  { before, after }: ListsToPair<Item>,
  keyOf: (item: Item) => string | undefined,
): (readonly [Item, Item])[] {
  const young = groupBy(after, keyOf);
  return [...groupBy(before, keyOf)].flatMap(([key, [old, ...others]]) => {
    const [same, ...more] = (key === undefined ? undefined : young.get(key)) ?? [];
    return old === undefined || same === undefined || others.length > 0 || more.length > 0 ? [] : [[old, same]];
  });
}

/** The place of each item that only one list has: between the nearest items before and after it that both have. */
function gapsOf<Item extends Named>(items: readonly Item[], others: ReadonlySet<string>): ReadonlyMap<Item, string> {
  const gaps = new Map<Item, string>();
  let last = -1;
  items.forEach((item, index) => {
    if (others.has(item.name)) {
      last = index;
      return;
    }
    const next = items.slice(index).find(({ name }) => others.has(name));
    gaps.set(item, JSON.stringify([items[last]?.name, next?.name]));
  });
  return gaps;
}
