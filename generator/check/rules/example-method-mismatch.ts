import { diagnose } from '../../model/diagnostic.js';
import type { Rule } from '../rule.js';

/** The example sends `PUT` where the HTTP request section documents `PATCH`. */
export const exampleMethodMismatch: Rule = {
  codes: ['example-method-mismatch'],
  check: ({ schema }) => {
    const operations = new Map(schema.operations.map((operation) => [operation.id, operation]));
    return schema.examples.flatMap(({ role, operation, method, targetSource, source }) => {
      const routes = operations.get(operation ?? '')?.routes ?? [];
      const [first] = routes;
      if (role !== 'request' || method === undefined || first === undefined) return [];
      const methods = new Set<string>(routes.map((route) => route.method));
      if (methods.has(method)) return [];
      const expected = [...methods].map((known) => `\`${known}\``).join(' or ');
      const related = [{ message: 'the HTTP request', source: first.source }];
      return [diagnose('example-method-mismatch', targetSource ?? source, { method, expected }, related)];
    });
  },
};
