/** The items whose texts fit into a number of characters together, in their order. One that does not fit is left out. */
export function takeFitting<Item>(
  items: readonly Item[],
  most: number,
  print: (item: Item) => string,
): readonly Item[] {
  let left = most;
  return items.filter((item) => {
    const { length } = print(item);
    if (length > left) return false;
    left -= length;
    return true;
  });
}
