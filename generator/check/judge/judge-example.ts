import type { Example } from '../../model/schema.js';
import type { SchemaIndex } from '../schema-index.js';
import type { Finding } from './finding.js';
import { judgeValue } from './judge-value.js';
import { payloadsOf } from './payloads.js';

/** What is wrong with the payloads of one example; nothing where the documentation gives them no type. */
export function judgeExample(example: Example, index: SchemaIndex, closed: boolean): readonly Finding[] {
  const { type, shape } = example;
  if (type === undefined || (shape !== 'read' && shape !== 'create' && shape !== 'update')) return [];
  return payloadsOf(example).flatMap((payload) => judgeValue({ ...payload, type }, { index, shape, closed }));
}
