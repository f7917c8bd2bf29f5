import { nameRoute, routeKey, type Operation, type Route } from '../../model/operation.js';
import { groupBy } from '../../model/text/group-by.js';

/** A route, and the operation whose page lists it. */
interface RouteUse {
  readonly operation: Operation;
  readonly route: Route;
}

/**
 * Leaves the version out of paths, unless that makes two operations one: `/v1/tanks/{id}` and `/v2/tanks/{id}` are different paths. If
 * the pages write several versions, every path keeps the one that it is written with.
 */
export function settleVersions(byPage: readonly (readonly Operation[])[]): readonly (readonly Operation[])[] {
  const all = byPage.flatMap((operations) =>
    operations.flatMap((operation) => operation.routes.map((route) => ({ operation, route }))),
  );
  const uses = groupBy(all, ({ route }) => routeKey(route));
  const several = all.some((use) => isAmbiguous(use, uses, (version) => version !== undefined));
  return byPage.map((operations) =>
    operations.map((operation) => {
      const routes = operation.routes.map((route) =>
        several || isAmbiguous({ operation, route }, uses, () => isRelative(route)) ? withVersion(route) : route,
      );
      return { ...operation, routes: distinct(routes) };
    }),
  );
}

/** Whether another operation has the same path with another version that counts. */
function isAmbiguous(
  { operation, route }: RouteUse,
  uses: ReadonlyMap<string, readonly RouteUse[]>,
  counts: (version: string | undefined) => boolean,
): boolean {
  const version = versionOf(route);
  if (version === undefined) return false;
  return (uses.get(routeKey(route)) ?? []).some((other) => {
    const otherVersion = versionOf(other.route);
    return other.operation !== operation && otherVersion !== version && counts(otherVersion);
  });
}

function versionOf({ root = '' }: Route): string | undefined {
  return /(?<=^|[^/]\/|^\/)(?:v\d[\d.]*|beta)$/i.exec(root)?.[0].toLowerCase();
}

/** Whether the request line has no host, so that a version before the path is part of it. */
function isRelative({ root = '' }: Route): boolean {
  return root.startsWith('/');
}

function withVersion(route: Route): Route {
  const version = versionOf(route);
  return version === undefined ? route : { ...route, path: `/${version}${route.path}` };
}

function distinct(routes: readonly Route[]): readonly Route[] {
  const byKey = groupBy(routes, nameRoute);
  return [...byKey.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}
