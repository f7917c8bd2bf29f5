import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { groupBy } from '../../model/text/group-by.js';
import { nameRoute, requestLines, type Route } from '../../model/operation.js';
import type { Example, Schema } from '../../model/schema/schema.js';
import { endsAlike, fitPath, hostOf } from '../reading/fit-path.js';
import { defineRule } from '../rule.js';

/** The HTTP request section documents `DELETE /orders/{id}`, but the example sends `DELETE https://api.contoso.com/orders`. */
export const examplePathMismatch = defineRule({
  codes: ['example-path-mismatch'],
  reach: 'set',
  check: ({ schema }) => {
    const calls = withoutStandIn(callsOf(schema));
    const service = findService(calls);
    const byOperation = groupBy(calls, ({ operation }) => operation);
    return [...byOperation.values()].flatMap((requests) => check(requests, service));
  },
});

/** An example request with a method that its page documents. */
interface Call extends Pick<Example, 'source'> {
  readonly operation: string;
  readonly method: string;
  readonly target: string;
  readonly targetSource: Example['source'];
  /** The routes of all operations of the page that have the method. */
  readonly routes: readonly CalledRoute[];
}

interface CalledRoute extends Pick<Route, 'path'> {
  /** As the page has it. */
  readonly documented: Route;
}

function callsOf({ operations, examples }: Schema): readonly Call[] {
  const byFile = groupBy(operations, ({ source }) => source.file);
  return examples.flatMap(({ role, operation, method, target, targetSource, source }) => {
    if (role !== 'request' || operation === undefined || method === undefined || target === undefined) return [];
    const routes = (byFile.get(source.file) ?? [])
      .flatMap(requestLines)
      .filter((route) => route.method === method)
      .map((route) => ({ path: route.path, documented: route }));
    if (routes.length === 0 || isTemplate(target)) return [];
    return [{ operation, method, target, targetSource: targetSource ?? source, source, routes }];
  });
}

/** Removes the first segment of routes if most routes have it and no example does: it stands for the address of the service. */
function withoutStandIn(calls: readonly Call[]): readonly Call[] {
  const routes = calls.flatMap((call) => call.routes);
  const [first, same = []] =
    [...groupBy(routes, ({ path }) => path.split('/')[1])].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const isStandIn =
    same.length * 2 > routes.length && !calls.some(({ target }) => target.split(/[\\/]/).includes(first ?? ''));
  if (first === undefined || !isStandIn) return calls;
  return calls.map((call) => ({ ...call, routes: call.routes.map((route) => withoutStart(route, `/${first}`)) }));
}

function withoutStart(route: CalledRoute, start: string): CalledRoute {
  return route.path.startsWith(`${start}/`) ? { ...route, path: route.path.slice(start.length) } : route;
}

/** Whether a target is a request line such as `/orders/{id}`, which documents a path rather than showing a call. */
function isTemplate(target: string): boolean {
  return hostOf(target) === undefined && target.includes('{');
}

/** Where the documented paths begin, according to the examples that fit them. */
interface Service {
  readonly hosts: ReadonlySet<string>;
  /** What examples of several pages write before documented paths, for example `v1.0`. */
  readonly roots: ReadonlySet<string>;
}

function findService(calls: readonly Call[]): Service {
  const fitting = calls.flatMap((call) => call.routes.flatMap(({ path }) => fitCall(call, path)));
  const byPrefix = groupBy(fitting, ({ prefix }) => prefix);
  return {
    hosts: new Set(fitting.flatMap(({ host }) => host ?? [])),
    roots: new Set(
      [...byPrefix].flatMap(([prefix, same]) => (new Set(same.map(({ file }) => file)).size > 1 ? [prefix] : [])),
    ),
  };
}

interface FittingCall {
  readonly prefix: string;
  readonly host: string | undefined;
  readonly file: string;
}

function fitCall({ target, source: { file } }: Call, path: string): readonly FittingCall[] {
  const prefix = fitPath(target, path);
  return prefix === undefined ? [] : [{ prefix: prefix.join('/'), host: hostOf(target), file }];
}

/** If one request of an operation fits, others that end otherwise show further steps, for example reading a part of the result. */
function check(requests: readonly Call[], service: Service): readonly Diagnostic<'example-path-mismatch'>[] {
  const others = requests.filter((request) => !fits(request, service));
  const shown = others.length < requests.length;
  return others
    .filter((request) => !isForeign(request, service))
    .filter(({ target, routes }) => !shown || routes.some(({ path }) => endsAlike(target, path)))
    .flatMap(report);
}

function fits({ target, routes }: Call, { roots }: Service): boolean {
  return routes.some(({ path }) => {
    const prefix = fitPath(target, path);
    return prefix !== undefined && (prefix.every(isRoot) || roots.has(prefix.join('/')));
  });
}

/** Whether a segment is a version or a placeholder rather than a part of the service: `v1.0`, `beta`, `api`. */
function isRoot(segment: string): boolean {
  return /^(?:v?\d{1,4}(?:\.\d{1,4}){0,3}|beta|preview|api|rest|\{.{0,100}\}|<.{0,100}>)$/.test(segment);
}

/** Whether the request goes to another host than all that fit, for example to an upload URL. */
function isForeign({ target }: Call, { hosts }: Service): boolean {
  const host = hostOf(target);
  return host !== undefined && hosts.size > 0 && !hosts.has(host);
}

function report({ method, target, targetSource, routes }: Call): readonly Diagnostic<'example-path-mismatch'>[] {
  const route = routes[0]?.documented;
  if (route === undefined) return [];
  const related = [{ message: 'the HTTP request', source: route.source }];
  const parameters = { target: `${method} ${pathOf(target)}`, route: nameRoute(route) };
  return [diagnose('example-path-mismatch', targetSource, parameters, related)];
}

function pathOf(target: string): string {
  const [path = ''] = target.trim().split('?', 1);
  return path.replace(/^https?:\/\/[^/]{0,300}/i, '') || '/';
}
