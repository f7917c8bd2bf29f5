import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { nameRoute, requestLines, routeKey, type Operation, type Route } from '../../model/operation.js';
import { groupBy } from '../../model/text/group-by.js';
import { defineRule } from '../rule.js';

/** Two pages document `GET /orders/{id}`, and nothing tells their requests apart. */
export const duplicateRoute = defineRule({
  codes: ['duplicate-route'],
  reach: 'set',
  check: ({ schema }) => {
    const principal = schema.operations.flatMap(principalRoute);
    const same = groupBy(
      principal,
      ({ operation, route }) => `${route.root ?? ''} ${routeKey(route)} ${sentBy(operation)}`,
    );
    return [...same.values()].flatMap(report);
  },
});

interface Use {
  readonly operation: Operation;
  readonly route: Route;
}

/** The only route of an operation. A page with several routes may show one of another page as a variant. */
function principalRoute(operation: Operation): readonly Use[] {
  const lines = requestLines(operation);
  const [route] = lines;
  return route === undefined || lines.length > 1 || route.query !== undefined ? [] : [{ operation, route }];
}

/** What the request sends and returns: pages on one route describe different requests if these differ. */
function sentBy({ request, responses, parameters }: Operation): string {
  const query = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
  return JSON.stringify([request?.type, responses.find(({ status }) => status < 300)?.type, query]);
}

function report([first, ...others]: readonly Use[]): readonly Diagnostic<'duplicate-route'>[] {
  if (first === undefined) return [];
  const elsewhere = others.filter(({ route }) => route.source.file !== first.route.source.file);
  if (elsewhere.length === 0) return [];
  const related = elsewhere.map(({ route }) => ({ message: 'also documented here', source: route.source }));
  return [diagnose('duplicate-route', first.route.source, { route: nameRoute(first.route) }, related)];
}
