import { actionBody } from '../../model/schema/action-body.js';
import { qualifiedName } from '../../model/edm/type-reference.js';
import { payloadsOf } from '../../model/example/payloads.js';
import type { Operation } from '../../model/operation.js';
import type { Example } from '../../model/schema/schema.js';
import type { Expectation } from './expectation.js';
import type { Finding } from './finding.js';
import { judgeObject, judgeValue } from './judge-value.js';

/** Finds what contradicts the type of an example's payloads. Finds nothing if the documentation does not state a type. */
export function judgeExample(
  example: Example,
  expectation: Pick<Expectation, 'index' | 'documented'>,
): readonly Finding[] {
  const { type, shape } = example;
  switch (shape) {
    case 'read':
    case 'create':
    case 'update': {
      if (type === undefined) return [];
      // A service may always return more than what is documented.
      const expected = { ...expectation, shape, closed: shape !== 'read' };
      const payloads = payloadsOf(example) ?? [];
      return payloads.flatMap((payload) => judgeValue({ ...payload, type, depth: 0, documented: true }, expected));
    }
    case 'parameters': {
      const operation = expectation.index.operations.get(example.operation ?? '');
      return operation === undefined ? [] : judgeParameters(example, operation, expectation);
    }
    case 'reference':
    case 'opaque':
      return [];
  }
}

function judgeParameters(
  { body }: Example,
  operation: Operation,
  expectation: Pick<Expectation, 'index' | 'documented'>,
): readonly Finding[] {
  if (body === undefined) return [];
  const type = { kind: 'Named', name: qualifiedName(operation.id) } as const;
  // A page without a table of body parameters does not claim to list them all.
  const documented = operation.parameters.some((parameter) => parameter.in === 'body');
  const candidate = { node: body, pointer: '', type, depth: 0, documented };
  return judgeObject(candidate, actionBody(operation), { ...expectation, shape: 'create', closed: true });
}
