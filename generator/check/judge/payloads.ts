import { jsonMember } from '../../model/json.js';
import type { JsonNode } from '../../model/json.js';
import type { Example } from '../../model/schema.js';
import { pointerTo } from '../pointer.js';

/** A value of the example's type, and where it stands in the body. */
export interface Payload {
  readonly pointer: string;
  readonly node: JsonNode;
}

/** What is left of a body without its envelope: `{ "value": [ … ] }` holds one payload an item. */
export function payloadsOf({ body, envelope }: Example): readonly Payload[] {
  if (body === undefined) return [];
  if (envelope === 'none') return [{ pointer: '', node: body }];
  const inner = jsonMember(body, 'value');
  if (inner === undefined) return [];
  if (envelope === 'value' || inner.kind !== 'Array') return [{ pointer: '/value', node: inner }];
  return inner.items.map((node, position) => ({ pointer: pointerTo('/value', position), node }));
}
