import { nameRoute } from '../../model/find-routes.js';
import type { RouteUses } from '../../model/exchange/route-uses.js';

/**
 * Returns an `operationId` for each route: the id of its operation. An operation with several routes has one id for the first of them,
 * and numbered ones for the others.
 */
export function nameOperations(routes: readonly RouteUses[]): ReadonlyMap<RouteUses, string> {
  const taken = new Set<string>();
  const inOrder = [...routes.filter(isPrincipal), ...routes.filter((uses) => !isPrincipal(uses))];
  return new Map(inOrder.map((uses) => [uses, claim(uses.operations[0]?.id ?? 'operation', taken)]));
}

function isPrincipal({ route, operations: [operation] }: RouteUses): boolean {
  const [first] = operation?.routes ?? [];
  return first !== undefined && nameRoute(first) === nameRoute(route);
}

function claim(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  taken.add(free);
  return free;
}
