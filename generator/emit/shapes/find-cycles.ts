/**
 * Numbers the strongly connected components of a graph (Tarjan, without recursion, so that long chains do not overflow the stack).
 * Nodes outside every cycle are left out.
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const search: Search = { edges, order: new Map(), low: new Map(), open: [], settled: new Set(), cycles: new Map() };
  for (const node of edges.keys()) if (!search.order.has(node)) visit(node, search);
  return search.cycles;
}

interface Search {
  readonly edges: ReadonlyMap<string, readonly string[]>;
  readonly order: Map<string, number>;
  readonly low: Map<string, number>;
  /** Nodes whose component is not known yet. */
  readonly open: string[];
  readonly settled: Set<string>;
  readonly cycles: Map<string, number>;
}

function visit(root: string, search: Search): void {
  const { edges, order } = search;
  const stack = [enter(root, search)];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const target = (edges.get(frame.node) ?? [])[frame.next];
    frame.next += 1;
    if (target === undefined) {
      stack.pop();
      leave(frame.node, stack.at(-1)?.node, search);
    } else if (!order.has(target)) stack.push(enter(target, search));
    else if (!search.settled.has(target)) lower(frame.node, order.get(target) ?? 0, search);
  }
}

function enter(node: string, { order, low, open }: Search) {
  order.set(node, order.size);
  low.set(node, order.size - 1);
  open.push(node);
  return { node, next: 0 };
}

function leave(node: string, parent: string | undefined, search: Search): void {
  const { edges, order, low, open, settled, cycles } = search;
  const lowest = low.get(node) ?? 0;
  if (parent !== undefined) lower(parent, lowest, search);
  if (lowest !== order.get(node)) return;
  const members = open.splice(open.lastIndexOf(node));
  for (const member of members) settled.add(member);
  const cyclic = members.length > 1 || (edges.get(node) ?? []).includes(node);
  if (cyclic) for (const member of members) cycles.set(member, lowest);
}

function lower(node: string, value: number, { low }: Search): void {
  low.set(node, Math.min(low.get(node) ?? value, value));
}
