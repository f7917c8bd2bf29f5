import type { TypeReference } from '../../model/edm/type-reference.js';
import { jsonMember, type JsonNode } from '../../model/json.js';
import type { Example } from '../../model/schema/schema.js';

export interface Enveloped {
  readonly envelope: Example['envelope'];
  readonly type: TypeReference | undefined;
}

/**
 * Tells how a body wraps its payload. `hasValue`: the type itself has a property `value`, so that `{ "value": … }` is no wrapper.
 * A single object is often shown wrapped as well; it is a wrapper where nothing but control information stands beside it.
 */
export function readEnvelope(body: JsonNode, type: TypeReference | undefined, hasValue: boolean): Enveloped {
  const value = jsonMember(body, 'value');
  if (type?.kind === 'Collection') return readCollection(body, value, type);
  if (value === undefined || hasValue || !standsAlone(body)) return { envelope: 'none', type };
  if (value.kind === 'Array') return { envelope: 'collection', type };
  const isScalar = value.kind !== 'Object';
  return isScalar && type?.kind === 'Named' ? { envelope: 'none', type } : { envelope: 'value', type };
}

function readCollection(
  body: JsonNode,
  value: JsonNode | undefined,
  type: TypeReference & { readonly kind: 'Collection' },
): Enveloped {
  if (body.kind === 'Array') return { envelope: 'none', type };
  if (value?.kind === 'Array') return { envelope: 'collection', type: type.of };
  return { envelope: value?.kind === 'Object' ? 'value' : 'none', type: type.of };
}

/** Nothing but control information (`@odata.context`, `value@odata.nextLink`, the older `odata.count`) stands beside `value`. */
function standsAlone(body: JsonNode): boolean {
  return body.kind === 'Object' && body.members.every(({ name }) => name === 'value' || isControlInformation(name));
}

/** Is the member of a JSON object no property: `@odata.type`, `members@odata.bind`? */
export function isControlInformation(name: string): boolean {
  return name.includes('@') || name.startsWith('odata.');
}
