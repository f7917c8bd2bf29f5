import type { JsonNode } from '../json.js';
import type { CollectionForm } from '../operation.js';
import type { Example } from '../schema/schema.js';

/** The form in which an example shows a collection; undefined if it shows the usual `{ "value": [ … ] }`, or none. */
export function shownForm({ body, envelope, wrapper }: Example): CollectionForm | undefined {
  if (body?.kind === 'Array') return { kind: 'array' };
  if (envelope !== 'collection' || wrapper === undefined || body?.kind !== 'Object') return undefined;
  const others = body.members.filter(({ name }) => name !== wrapper);
  return {
    kind: 'object',
    items: wrapper,
    beside: Object.fromEntries(others.map(({ name, value }) => [name, kindOf(value)])),
  };
}

function kindOf({ kind }: JsonNode): (CollectionForm & { readonly kind: 'object' })['beside'][string] {
  if (kind === 'String') return 'string';
  if (kind === 'Number') return 'number';
  return kind === 'Boolean' ? 'boolean' : 'other';
}
