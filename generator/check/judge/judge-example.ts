import type { Operation } from '../../model/operation.js';
import type { Example } from '../../model/schema.js';
import type { SchemaIndex } from '../schema-index.js';
import type { Finding } from './finding.js';
import { judgeObject, judgeValue } from './judge-value.js';
import { parametersType } from './parameters-type.js';
import { payloadsOf } from './payloads.js';

/** What an example is judged with. */
export interface ExampleContext {
  readonly index: SchemaIndex;
  /** The operation that the example calls or answers. */
  readonly operation: Operation | undefined;
  /** Report properties that the type does not have. */
  readonly closed: boolean;
}

/** What is wrong with the payloads of one example; nothing where the documentation gives them no type. */
export function judgeExample(example: Example, { operation, index, closed }: ExampleContext): readonly Finding[] {
  const { type, shape } = example;
  switch (shape) {
    case 'read':
    case 'create':
    case 'update':
      if (type === undefined) return [];
      return payloadsOf(example).flatMap((payload) =>
        judgeValue({ ...payload, type, depth: 0 }, { index, shape, closed }),
      );
    case 'parameters':
      return operation === undefined ? [] : judgeParameters(example, operation, index);
    case 'reference':
    case 'opaque':
      return [];
  }
}

function judgeParameters({ body }: Example, operation: Operation, index: SchemaIndex): readonly Finding[] {
  if (body === undefined) return [];
  const type = { kind: 'Named', name: operation.id } as const;
  const judged = { node: body, pointer: '', type, depth: 0 };
  return judgeObject(judged, parametersType(operation), { index, shape: 'create', closed: true });
}
