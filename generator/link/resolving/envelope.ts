import type { TypeReference } from '../../model/edm/type-reference.js';
import { jsonMember, type JsonNode } from '../../model/json.js';
import type { Example } from '../../model/schema/schema.js';

export interface Enveloped {
  readonly envelope: Example['envelope'];
  readonly wrapper?: string;
  readonly type: TypeReference | undefined;
}

/** Whether the type of the payload has a property of this name. */
export type HasProperty = (name: string) => boolean;

/**
 * Decides how a body wraps its payload. Services wrap a collection as `{ "value": [ … ] }`; documentation often shows a single object
 * wrapped as well. `value` is a wrapper only beside nothing but control information, and not if the type has a property of that name.
 */
export function readEnvelope(body: JsonNode, type: TypeReference | undefined, hasProperty: HasProperty): Enveloped {
  const value = jsonMember(body, 'value');
  if (type?.kind === 'Collection') return readCollection(body, value, { type, hasProperty });
  if (value === undefined || hasProperty('value') || !standsAlone(body)) return { envelope: 'none', type };
  if (value.kind === 'Array') return { envelope: 'collection', type };
  const isScalar = value.kind !== 'Object';
  return isScalar && type?.kind === 'Named' ? { envelope: 'none', type } : { envelope: 'value', type };
}

interface CollectionReading {
  readonly type: TypeReference & { readonly kind: 'Collection' };
  readonly hasProperty: HasProperty;
}

function readCollection(
  body: JsonNode,
  value: JsonNode | undefined,
  { type, hasProperty }: CollectionReading,
): Enveloped {
  if (body.kind === 'Array') return { envelope: 'none', type };
  if (value?.kind === 'Array') return { envelope: 'collection', type: type.of };
  if (value?.kind === 'Object') return { envelope: 'value', type: type.of };
  const wrapper = findWrapper(body, hasProperty);
  if (wrapper !== undefined) return { envelope: 'collection', wrapper, type: type.of };
  return { envelope: 'none', type: type.of };
}

/** The only array in an object that is no item itself: `items` in `{ "items": [ … ], "nextCursor": "abc" }`. */
function findWrapper(body: JsonNode, hasProperty: HasProperty): string | undefined {
  if (body.kind !== 'Object' || body.members.some(({ name }) => hasProperty(name))) return undefined;
  const [list, other] = body.members.filter(({ value }) => value.kind === 'Array');
  return other === undefined && !list?.name.includes('@') ? list?.name : undefined;
}

/** Whether all other members are control information: `@odata.context`, `value@odata.nextLink`, or `odata.count` of older versions. */
function standsAlone(body: JsonNode): boolean {
  return body.kind === 'Object' && body.members.every(({ name }) => name === 'value' || isControlInformation(name));
}

/** Whether a member is control information instead of a property: `@odata.type`, `members@odata.bind`. */
export function isControlInformation(name: string): boolean {
  return name.includes('@') || name.startsWith('odata.');
}
