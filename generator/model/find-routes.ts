import { nearestNames } from './text/nearest-names.js';
import { httpMethods, nameRoute, replacePlaceholders, type Operation, type Route } from './operation.js';

/** A route, and an operation that documents it. */
export interface RouteOfOperation<Documented> {
  readonly route: Route;
  readonly operation: Documented;
}

/** Whether a name of the configuration or command line is that of a request: `GET /orders`, in any case. */
export function isRequest(name: string): boolean {
  const method = /^([a-z]{3,7}) +\//i.exec(name)?.[1];
  return httpMethods.some((known) => known === method?.toUpperCase());
}

/**
 * Finds the routes that a request line matches, ignoring case and query: as documented, with other names for placeholders, or with
 * values instead of placeholders (`GET /orders/17`). If a segment matches a literal of one route and a placeholder of another, the route
 * with the literal wins.
 */
export function findRoutes<Documented extends Pick<Operation, 'routes'>>(
  request: string,
  operations: readonly Documented[],
): readonly RouteOfOperation<Documented>[] {
  const [line = ''] = request.split('?', 1);
  const [method = '', ...rest] = line.trim().split(/\s+/);
  const segments = segmentsOf(rest.join(' '));
  const routes = operations.flatMap((operation) => operation.routes.map((route) => ({ route, operation })));
  const matches = routes.flatMap((use) => {
    const score = use.route.method === method.toUpperCase() ? scoreOf(segments, segmentsOf(use.route.path)) : undefined;
    return score === undefined ? [] : [{ use, score }];
  });
  const best = matches
    .map(({ score }) => score)
    .toSorted()
    .at(-1);
  return matches.filter(({ score }) => score === best).map(({ use }) => use);
}

function segmentsOf(path: string): readonly string[] {
  return path
    .toLowerCase()
    .replace(/^\/+|\/+$/g, '')
    .split('/');
}

/** How closely segments match those of a route, as text that sorts by it: a 2 per literal, a 1 per value; undefined if they do not match. */
function scoreOf(given: readonly string[], route: readonly string[]): string | undefined {
  if (given.length !== route.length) return undefined;
  const scores = route.map((segment, index) => scoreSegment(given[index] ?? '', segment));
  return scores.includes(0) ? undefined : scores.join('');
}

function scoreSegment(given: string, segment: string): 0 | 1 | 2 {
  if (given === segment || replacePlaceholders(given, '{}') === replacePlaceholders(segment, '{}')) return 2;
  return fits(given, segment.split(/\{[^{}]*\}/)) ? 1 : 0;
}

/** Whether a segment consists of the literal parts of a route's segment, with a value between each two. */
function fits(given: string, [first = '', ...others]: readonly string[]): boolean {
  if (others.length === 0 || !given.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of others.entries()) {
    const isLast = index === others.length - 1;
    const found = isLast ? given.length - part.length : given.indexOf(part, at + 1);
    if (found <= at || !given.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return at === given.length;
}

/** The documented requests closest to a misspelt one, nearest first. Values in place of placeholders are no misspellings. */
export function nearestRoutes(request: string, operations: readonly Operation[]): readonly string[] {
  const given = request.split('/').slice(1);
  const routes = operations.flatMap((operation) => operation.routes);
  const spellings = new Map(routes.map((route) => [withValues(nameRoute(route), given), nameRoute(route)]));
  const near = nearestNames(request, [...spellings.keys()]).flatMap((spelling) => spellings.get(spelling) ?? []);
  return [...new Set(near)];
}

function withValues(route: string, values: readonly string[]): string {
  const [start = '', ...segments] = route.split('/');
  return [
    start,
    ...segments.map((segment, index) => (/^\{.*\}$/.test(segment) ? (values[index] ?? segment) : segment)),
  ].join('/');
}
