import { diagnose } from '../../model/diagnostic.js';
import type { Operation } from '../../model/operation.js';
import type { Rule } from '../rule.js';

/** `POST /orders/$ref` in the HTTP request section, `POST https://api.contoso.com/orders` in the example. */
export const referencePathMismatch: Rule = {
  codes: ['reference-path-mismatch'],
  check: ({ schema }) => {
    const operations = new Map(schema.operations.map((operation) => [operation.id, operation]));
    return schema.examples.flatMap(({ role, operation, method, target, targetSource, source }) => {
      if (role !== 'request' || target === undefined || operation === undefined) return [];
      const routes = operations.get(operation)?.routes ?? [];
      if (routes.length === 0 || routes.some(({ path }) => endsInReference(path) === endsInReference(target)))
        return [];
      const [principal] = routes as [Operation['routes'][number]];
      return [
        diagnose(
          'reference-path-mismatch',
          targetSource ?? source,
          { route: `${principal.method} ${principal.path}`, target: `${method ?? ''} ${target}` },
          [{ message: 'the HTTP request', source: principal.source }],
        ),
      ];
    });
  },
};

function endsInReference(path: string): boolean {
  return /\/\$ref\/?$/.test(path.split('?', 1)[0] ?? '');
}
