import type { Constraint } from '../../model/constraint.js';
import { elementType, type TypeReference } from '../../model/edm/type-reference.js';
import { lineageIn, type Bases } from '../naming/types/decide-bases.js';
import type { TypeKey } from '../naming/names/name-table.js';
import { getOrMake } from '../../model/text/get-or-make.js';
import type { Payload } from '../resolving/payloads.js';
import type { TypedProperty } from '../resolving/typed-properties.js';

/** Indexes payloads by their type and by each of its base types. */
export function indexPayloads(payloads: readonly Payload[], bases: Bases): ReadonlyMap<TypeKey, readonly Payload[]> {
  const index = new Map<TypeKey, Payload[]>();
  for (const payload of payloads) {
    for (const key of lineageIn(bases, payload.type)) getOrMake(index, key, () => []).push(payload);
  }
  return index;
}

/** Finds payloads that have every documented structural property, except those that are returned only on request. */
export function findCompletePayloads(
  payloads: readonly Payload[],
  own: ReadonlyMap<TypeKey, readonly TypedProperty[]>,
  bases: Bases,
): ReadonlySet<Payload> {
  const expected = new Map<TypeKey, readonly TypedProperty[]>();
  const complete = payloads.filter(({ type, members }) => {
    const all = () => lineageIn(bases, type).flatMap((key) => own.get(key) ?? []);
    const properties = getOrMake(expected, type, () => all().filter(isReturned));
    return properties.length > 0 && properties.every(({ name }) => members.has(name));
  });
  return new Set(complete);
}

/** Whether the type is `Edm.Stream`. The value of a stream is read by a separate request. */
export function isStream(type: TypeReference): boolean {
  const element = elementType(type);
  return element.kind === 'Primitive' && element.name === 'Edm.Stream';
}

function isReturned({ draft, name, type, navigation }: TypedProperty): boolean {
  if (navigation || draft.requestOnly || name.includes('@') || isStream(type)) return false;
  return !draft.facts.some((fact) => fact.constraints.some(hides));
}

function hides(constraint: Constraint): boolean {
  return constraint.kind === 'WriteOnly' || (constraint.kind === 'SelectOnly' && constraint.selectOnly);
}
