import { hasNoBody } from '../../model/operation.js';
import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Example } from '../../model/schema/schema.js';
import { defineRule } from '../rule.js';

const methodsWithoutBody: ReadonlySet<string> = new Set(['GET', 'HEAD', 'DELETE']);

const codes = ['unexpected-request-body', 'unexpected-response-body'] as const;

type Code = (typeof codes)[number];

/** A `GET` request or a `204` response with JSON below its headers. */
export const unexpectedBody = defineRule({
  codes,
  reach: 'page',
  check: ({ schema }) => schema.examples.flatMap(check),
});

function check({ body, method, status, source }: Example): readonly Diagnostic<Code>[] {
  if (body === undefined) return [];
  if (method !== undefined && methodsWithoutBody.has(method)) {
    return [diagnose('unexpected-request-body', body.source, { method }, [{ message: 'of this request', source }])];
  }
  if (status !== undefined && hasNoBody(status)) {
    return [diagnose('unexpected-response-body', body.source, { status }, [{ message: 'of this response', source }])];
  }
  return [];
}
