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
  /** Whether two items of different names may be the same thing: their types are the same. */
  readonly mayBeSame: (before: Item, after: Item) => boolean;
  /** What the documentation says of an item that identifies it without its name; undefined if it says nothing. */
  readonly identify: (item: Item) => string | undefined;
}

/**
 * Pairs the items of two lists, by name first. An item without a counterpart was renamed if its new name is certain:
 *
 * - both names consist of the same words (`order_date`, `orderDate`), and of no other item's, or
 * - both stand between the same neighbours, and what the documentation says of them is the same except for their names, and it says this
 *   of no other item in either list.
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

function findRenames<Item extends Named>(
  { before, after, mayBeSame, identify }: ListsToPair<Item>,
  removed: readonly Item[],
  added: readonly Item[],
): readonly (readonly [Item, Item])[] {
  const oldNames = new Set(before.map(({ name }) => name));
  const newNames = new Set(after.map(({ name }) => name));
  const gapBefore = gapsOf(before, newNames);
  const gapAfter = gapsOf(after, oldNames);
  const saidBefore = groupBy(before, identify);
  const saidAfter = groupBy(after, identify);
  const isUnique = (item: Item, said: ReadonlyMap<string | undefined, readonly Item[]>): boolean =>
    said.get(identify(item))?.length === 1;
  const wordsBefore = groupBy(before, ({ name }) => wordsOfName(name).join(' '));
  const wordsAfter = groupBy(after, ({ name }) => wordsOfName(name).join(' '));
  return removed.flatMap((old) => {
    const words = wordsOfName(old.name).join(' ');
    const spelled = wordsBefore.get(words)?.length === 1 ? wordsAfter.get(words) : undefined;
    if (spelled?.length === 1 && spelled[0] !== undefined && mayBeSame(old, spelled[0]))
      return [[old, spelled[0]] as const];
    const said = identify(old);
    if (said === undefined || !isUnique(old, saidBefore)) return [];
    const same = added.find((item) => identify(item) === said);
    if (same === undefined || !isUnique(same, saidAfter) || !mayBeSame(old, same)) return [];
    return gapBefore.get(old) === gapAfter.get(same) ? [[old, same] as const] : [];
  });
}

/** The place of each item between the nearest items before and after it that both lists have. */
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
