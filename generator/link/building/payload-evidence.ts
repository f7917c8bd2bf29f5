import { elementType, type TypeReference } from '../../model/edm/type-reference.js';
import { lineageIn, type Bases } from '../naming/types/decide-bases.js';
import type { TypeKey } from '../naming/names/name-table.js';
import { getOrMake } from '../../model/text/get-or-make.js';
import type { Payload } from '../resolving/payloads.js';

/** Indexes payloads by their type and by each of its base types. */
export function indexPayloads(payloads: readonly Payload[], bases: Bases): ReadonlyMap<TypeKey, readonly Payload[]> {
  const index = new Map<TypeKey, Payload[]>();
  for (const payload of payloads) {
    for (const key of lineageIn(bases, payload.type)) getOrMake(index, key, () => []).push(payload);
  }
  return index;
}

/** Whether the type is `Edm.Stream`. The value of a stream is read by a separate request. */
export function isStream(type: TypeReference): boolean {
  const element = elementType(type);
  return element.kind === 'Primitive' && element.name === 'Edm.Stream';
}
