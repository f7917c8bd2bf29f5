import type { RouteUses } from '../../model/exchange/route-uses.js';
import { nameRoute } from '../../model/operation.js';

/**
 * Returns an `operationId` for each route: the id of its operation and, unless the route is the first of the operation, the words of its
 * path: `order-get`, `order-get-me-orders`. So an id does not change when other routes are documented.
 */
export function nameOperations(routes: readonly RouteUses[]): ReadonlyMap<RouteUses, string> {
  const taken = new Set<string>();
  const inOrder = [...routes.filter(isPrincipal), ...routes.filter((uses) => !isPrincipal(uses))];
  return new Map(inOrder.map((uses) => [uses, claim(nameOf(uses), taken)]));
}

function nameOf(uses: RouteUses): string {
  const id = uses.operations[0]?.id ?? 'operation';
  return isPrincipal(uses) ? id : [id, ...wordsOf(uses.route.path)].join('-');
}

/** The words of a path outside its placeholders. */
function wordsOf(path: string): readonly string[] {
  return path
    .replace(/\{[^{}]*\}/g, '/')
    .split(/[^\w.]+/)
    .filter((word) => word !== '');
}

function isPrincipal({ route, operations: [operation] }: RouteUses): boolean {
  const [first] = operation?.routes ?? [];
  return first !== undefined && nameRoute(first) === nameRoute(route);
}

/** Appends a number to an id that is taken. */
function claim(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  taken.add(free);
  return free;
}
