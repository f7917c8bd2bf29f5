import { isSuccess, routeKey, type Operation, type Route } from '../../model/operation.js';
import { groupBy } from '../../model/text/group-by.js';

/** A route, and the operation whose page lists it. */
interface RouteUse {
  readonly operation: Operation;
  readonly route: Route;
}

type RouteUses = ReadonlyMap<string, readonly RouteUse[]>;

/**
 * Leaves each route to the operations that document what it exchanges. `GET /orders?$expand=customer` is a variant of `GET /orders` and
 * never redefines it; a page that says nothing about a request and its answer adds nothing to a page that does.
 */
export function settleRoutes(byPage: readonly (readonly Operation[])[]): readonly (readonly Operation[])[] {
  const all = byPage.flatMap((operations) =>
    operations.flatMap((operation) => operation.routes.map((route) => ({ operation, route }))),
  );
  const uses = groupBy(all, ({ route }) => routeKey(route));
  return byPage.map((operations) => operations.map((operation) => leaveRoutes(operation, uses)));
}

function leaveRoutes(operation: Operation, uses: RouteUses): Operation {
  const shared = new Set(operation.routes.filter((route) => isShared({ operation, route }, uses)));
  if (shared.size === 0) return operation;
  return { ...operation, routes: operation.routes.filter((route) => !shared.has(route)), sharedRoutes: [...shared] };
}

function isShared({ operation, route }: RouteUse, uses: RouteUses): boolean {
  const others = (uses.get(routeKey(route)) ?? []).filter((use) => use.operation !== operation);
  const plain = others.filter((other) => other.route.query === undefined);
  if (route.query !== undefined && plain.length > 0) return true;
  return !documentsExchange(operation) && plain.some((other) => documentsExchange(other.operation));
}

/** Whether the page says what is sent, or what comes back. */
function documentsExchange({ request, responses }: Operation): boolean {
  const sent = request !== undefined && (request.type !== undefined || request.shape === 'parameters');
  return (
    sent || responses.some(({ status, type, empty }) => isSuccess(status) && (type !== undefined || empty === true))
  );
}
