import { jsonMember, type JsonNode } from '../json.js';
import type { Example } from '../schema/schema.js';
import { pointerTo } from './pointer.js';

/** A value of the example's type, and the JSON pointer to it from the root of the body. */
export interface Payload {
  readonly pointer: string;
  readonly node: JsonNode;
}

/**
 * The body without its envelope: `{ "value": [ … ] }` around a collection has one payload per item. Undefined if the body is not in
 * the envelope that the example names, for example because the `value` of a collection is no array.
 */
export function payloadsOf({ body, envelope }: Pick<Example, 'body' | 'envelope'>): readonly Payload[] | undefined {
  if (body === undefined) return undefined;
  if (envelope === 'none') return [{ pointer: '', node: body }];
  const inner = jsonMember(body, 'value');
  if (inner === undefined) return undefined;
  if (envelope === 'value') return [{ pointer: '/value', node: inner }];
  if (inner.kind !== 'Array') return undefined;
  return inner.items.map((node, position) => ({ pointer: pointerTo('/value', position), node }));
}
