import { jsonMember, type JsonNode } from '../json.js';
import type { Example } from '../schema/schema.js';
import { pointerTo } from './pointer.js';

/** A value of the example's type, and the JSON pointer to it in the body. */
export interface Payload {
  readonly pointer: string;
  readonly node: JsonNode;
}

/**
 * Returns the body without its envelope: for `{ "value": [ … ] }` or another wrapper of a collection, one payload per item. Undefined if
 * the body does not have the envelope of the example, for example because the `value` of a collection is not an array.
 */
export function payloadsOf({
  body,
  envelope,
  wrapper = 'value',
}: Pick<Example, 'body' | 'envelope' | 'wrapper'>): readonly Payload[] | undefined {
  if (body === undefined) return undefined;
  if (envelope === 'none') return [{ pointer: '', node: body }];
  const inner = jsonMember(body, wrapper);
  if (inner === undefined) return undefined;
  if (envelope === 'value') return [{ pointer: '/value', node: inner }];
  if (inner.kind !== 'Array') return undefined;
  const start = pointerTo('', wrapper);
  return inner.items.map((node, position) => ({ pointer: pointerTo(start, position), node }));
}
