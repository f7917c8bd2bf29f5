/** Creates a list. The compiler checks each item against the type separately, however many there are. */
export function listOf<Item>(...items: readonly Item[]): readonly Item[] {
  return items;
}
