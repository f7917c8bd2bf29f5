import { diagnose } from '../../model/diagnostic.js';
import type { Rule } from '../rule.js';

/** The Response section says `204 No Content`, the example shows `200 OK`. */
export const statusMismatch: Rule = {
  codes: ['status-mismatch'],
  check: ({ schema }) => {
    const operations = new Map(schema.operations.map((operation) => [operation.id, operation]));
    return schema.examples.flatMap(({ role, operation, status, source }) => {
      if (role !== 'response' || status === undefined || !isSuccess(status)) return [];
      const documented = (operations.get(operation ?? '')?.responses ?? []).filter((one) => isSuccess(one.status));
      const [first] = documented;
      if (first === undefined || documented.some((one) => one.status === status)) return [];
      const expected = documented.map((one) => one.status).join(' or ');
      const related = [{ message: `says ${expected}`, source: first.source }];
      return [diagnose('status-mismatch', source, { status, expected }, related)];
    });
  },
};

/** Error responses are seldom listed, so that their absence says nothing. */
function isSuccess(status: number): boolean {
  return status >= 200 && status < 400;
}
