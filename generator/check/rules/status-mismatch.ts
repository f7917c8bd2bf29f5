import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Operation } from '../../model/operation.js';
import type { Example } from '../../model/schema/schema.js';
import { answeredOperation } from '../reading/answered-operation.js';
import { defineRule } from '../rule.js';

/** The Response section documents `204 No Content`, but the example shows `200 OK`. */
export const statusMismatch = defineRule({
  codes: ['status-mismatch'],
  reach: 'page',
  check: ({ schema, index }) =>
    schema.examples.flatMap((example) => {
      if (example.role !== 'response') return [];
      const operation = answeredOperation(example, index);
      return operation === undefined ? [] : compare(example, operation);
    }),
});

function compare({ status, source }: Example, { responses }: Operation): readonly Diagnostic<'status-mismatch'>[] {
  if (status === undefined || !isSuccess(status)) return [];
  const documented = responses.filter((response) => isSuccess(response.status));
  const [first] = documented;
  if (first === undefined || documented.some((response) => response.status === status || isRedirect(response.status))) {
    return [];
  }
  const expected = documented.map((response) => response.status).join(' or ');
  const related = [{ message: `says ${expected}`, source: first.source }];
  return [diagnose('status-mismatch', source, { status, expected }, related)];
}

/** Whether the status is a success or redirection. Error responses are seldom listed, so others are not compared. */
function isSuccess(status: number): boolean {
  return status >= 200 && status < 400;
}

/** Whether the status is a redirection. The example may show the response after the redirection. */
function isRedirect(status: number): boolean {
  return status >= 300;
}
