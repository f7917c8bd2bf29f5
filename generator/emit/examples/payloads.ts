import { jsonMember, type JsonNode } from '../../model/json.js';
import type { Example } from '../../model/schema/schema.js';

/** A value of the example's type, and the JSON pointer to it. */
export interface Payload {
  readonly pointer: string;
  readonly node: JsonNode;
}

/** What is left of a body without its envelope; undefined where it is not in the envelope that the page speaks of. */
export function payloadsOf({ body, envelope }: Example): readonly Payload[] | undefined {
  if (body === undefined) return undefined;
  if (envelope === 'none') return [{ pointer: '', node: body }];
  const inner = jsonMember(body, 'value');
  if (inner === undefined) return undefined;
  if (envelope === 'value') return [{ pointer: '/value', node: inner }];
  if (inner.kind !== 'Array') return undefined;
  return inner.items.map((node, position) => ({ pointer: `/value/${position}`, node }));
}
