// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** Creates a list. The compiler checks each item against the type separately, however many there are. */
export function listOf<Item>(...items: readonly Item[]): readonly Item[] {
  return items;
}
