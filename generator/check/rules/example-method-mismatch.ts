import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { groupBy } from '../../model/text/group-by.js';
import { requestLines, type Operation } from '../../model/operation.js';
import type { Example } from '../../model/schema/schema.js';
import { defineRule } from '../rule.js';

/** The example sends `PUT` where the HTTP request section documents `PATCH`. */
export const exampleMethodMismatch = defineRule({
  codes: ['example-method-mismatch'],
  reach: 'page',
  check: ({ schema }) => {
    const requests = schema.examples.filter(({ role, method }) => role === 'request' && method !== undefined);
    const byOperation = groupBy(requests, ({ operation }) => operation);
    return schema.operations.flatMap((operation) => compare(operation, byOperation.get(operation.id) ?? []));
  },
});

/** If one example uses a documented method, the others may show further steps, for example reading the result. */
function compare(operation: Operation, requests: readonly Example[]): readonly Diagnostic<'example-method-mismatch'>[] {
  const routes = requestLines(operation);
  const [route] = routes;
  const [request] = requests;
  if (route === undefined || request?.method === undefined) return [];
  const documented = new Set<string>(routes.map(({ method }) => method));
  if (requests.some(({ method }) => method !== undefined && documented.has(method))) return [];
  const methods = [...documented].map((method) => `\`${method}\``);
  const parameters = { method: request.method, expected: methods.join(' or ') };
  const related = [{ message: 'the HTTP request', source: route.source }];
  return [diagnose('example-method-mismatch', request.targetSource ?? request.source, parameters, related)];
}
