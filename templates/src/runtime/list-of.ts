/** Makes a list whose items are each held against the type, however many they are. */
export function listOf<Item>(...items: readonly Item[]): readonly Item[] {
  return items;
}
