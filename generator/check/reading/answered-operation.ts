import type { Operation } from '../../model/operation.js';
import type { Example } from '../../model/schema/schema.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';
import { isCallOf } from './is-call-of.js';

/** The operation that an example response belongs to; undefined unless the response answers a request that calls the operation. */
export function answeredOperation(
  { operation: id, answers }: Pick<Example, 'operation' | 'answers'>,
  index: SchemaIndex,
): Operation | undefined {
  const operation = index.operations.get(id ?? '');
  const request = index.examples.get(answers ?? '');
  return operation !== undefined && request !== undefined && isCallOf(operation, request) ? operation : undefined;
}
