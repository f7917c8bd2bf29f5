import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { nameRoute, requestLines, type Operation } from '../../model/operation.js';
import type { Example } from '../../model/schema/schema.js';
import { isCallOf } from '../reading/is-call-of.js';
import { defineRule } from '../rule.js';

/** `POST /orders/$ref` in the HTTP request section, `POST https://api.contoso.com/orders` in the example. */
export const referencePathMismatch = defineRule({
  codes: ['reference-path-mismatch'],
  reach: 'page',
  check: ({ schema, index }) =>
    schema.examples.flatMap((example) => {
      const operation = index.operations.get(example.operation ?? '');
      return operation === undefined || !isCallOf(operation, example) ? [] : compare(example, operation);
    }),
});

function compare(
  { method, target, targetSource, source }: Example,
  operation: Operation,
): readonly Diagnostic<'reference-path-mismatch'>[] {
  const routes = requestLines(operation);
  const [route] = routes;
  if (route === undefined || method === undefined || target === undefined) return [];
  if (routes.some(({ path }) => endsInReference(path) === endsInReference(target))) return [];
  const parameters = { route: nameRoute(route), target: `${method} ${target}` };
  const related = [{ message: 'the HTTP request', source: route.source }];
  return [diagnose('reference-path-mismatch', targetSource ?? source, parameters, related)];
}

function endsInReference(path: string): boolean {
  return /\/\$ref\/?$/.test(path.split('?', 1)[0] ?? '');
}
