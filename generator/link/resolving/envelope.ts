import type { TypeReference } from '../../model/edm/type-reference.js';
import { jsonMember, type JsonNode } from '../../model/json.js';
import type { Example } from '../../model/schema/schema.js';

export interface Enveloped {
  readonly envelope: Example['envelope'];
  readonly type: TypeReference | undefined;
}

/**
 * Decides how a body wraps its payload. Services wrap a collection as `{ "value": [ … ] }`; documentation often shows a single object
 * wrapped as well. `value` is a wrapper only beside nothing but control information, and not if the type has a property of that name.
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

/** Whether all other members are control information: `@odata.context`, `value@odata.nextLink`, or `odata.count` of older versions. */
function standsAlone(body: JsonNode): boolean {
  return body.kind === 'Object' && body.members.every(({ name }) => name === 'value' || isControlInformation(name));
}

/** Whether a member is control information instead of a property: `@odata.type`, `members@odata.bind`. */
export function isControlInformation(name: string): boolean {
  return name.includes('@') || name.startsWith('odata.');
}
