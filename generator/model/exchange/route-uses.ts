import { literalRouteKey, nameRoute, type Operation, type Route } from '../operation.js';
import { groupBy } from '../text/group-by.js';

/** One route, and all operations that document it. */
export interface RouteUses {
  readonly route: Route;
  readonly operations: readonly Operation[];
  /** The request lines that add a query to the route. */
  readonly variants: readonly Route[];
}

/** The uses of each route of a schema by its key: method and path, or another text that is the same for the same route. */
export function routeUses(
  operations: readonly Operation[],
  keyOf: (route: Route) => string = nameRoute,
): ReadonlyMap<string, RouteUses> {
  const own = operations.flatMap((operation) => operation.routes.map((route) => ({ operation, route })));
  const lines = operations.flatMap(({ sharedRoutes }) => sharedRoutes.filter(({ query }) => query !== undefined));
  const variants = groupBy(lines, literalRouteKey);
  return new Map(
    [...groupBy(own, ({ route }) => keyOf(route))].flatMap(([key, same]) => {
      const [first] = same;
      if (first === undefined) return [];
      const routes = same.map(({ route }) => route);
      const plainLine = routes.find(({ query }) => query === undefined) ?? first.route;
      const uses: RouteUses = {
        route: plainLine,
        operations: [...new Set(same.map(({ operation }) => operation))],
        variants: [
          ...routes.filter((route) => route !== plainLine),
          ...(variants.get(literalRouteKey(first.route)) ?? []),
        ],
      };
      return [[key, uses] as const];
    }),
  );
}
