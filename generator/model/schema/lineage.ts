/** A node and its bases, nearest first. A circle ends the list. */
export function lineageOf<Node>(start: Node, baseOf: (node: Node) => Node | undefined): readonly Node[] {
  const found = new Set<Node>();
  for (let next: Node | undefined = start; next !== undefined && !found.has(next); next = baseOf(next)) found.add(next);
  return [...found];
}
