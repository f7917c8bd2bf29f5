import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Operation } from '../../model/operation.js';
import type { Example } from '../../model/schema/schema.js';
import { answeredOperation } from '../reading/answered-operation.js';
import { isCallOf } from '../reading/is-call-of.js';
import { defineRule } from '../rule.js';

const codes = ['missing-request-body', 'missing-response-body'] as const;

type Code = (typeof codes)[number];

/** A `POST` example without the body that its page documents, or a `200` example without the object that it returns. */
export const missingBody = defineRule({
  codes,
  reach: 'page',
  check: ({ schema, index }) =>
    schema.examples.flatMap((example) => {
      if (!isEmpty(example)) return [];
      if (example.role === 'response') {
        const answered = answeredOperation(example, index);
        return answered === undefined ? [] : checkResponse(example, answered);
      }
      const operation = index.operations.get(example.operation ?? '');
      return operation !== undefined && isCallOf(operation, example) ? checkRequest(example, operation) : [];
    }),
});

/** Whether the message ends with its headers. A message that is shortened, or describes a body in its headers, only lacks the text. */
function isEmpty({ body, text = '', truncated, headers }: Example): boolean {
  const described = headers.some(({ name, value }) => /^content-length$/i.test(name) && value.trim() !== '0');
  return body === undefined && text.trim() === '' && !truncated && !described;
}

function checkRequest({ method, source }: Example, { request, parameters }: Operation): readonly Diagnostic<Code>[] {
  if (request === undefined || method === undefined || request.shape === 'binary') return [];
  const wanted = request.shape !== 'parameters' || parameters.some((one) => one.in === 'body' && one.required);
  if (!wanted) return [];
  const related = [{ message: 'the body is documented here', source: request.source }];
  return [diagnose('missing-request-body', source, { method }, related)];
}

function checkResponse({ status, source }: Example, { responses }: Operation): readonly Diagnostic<Code>[] {
  const response = responses.find((one) => one.status === status);
  if (status === undefined || status >= 300 || response?.type === undefined || response.source === source) return [];
  if (response.type.kind === 'Primitive') return [];
  return [
    diagnose('missing-response-body', source, { status }, [
      { message: 'says what it contains', source: response.source },
    ]),
  ];
}
