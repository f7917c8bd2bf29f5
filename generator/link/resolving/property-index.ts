import type { TypeReference } from '../../model/edm/type-reference.js';
import { lineageIn, type Bases } from '../naming/types/decide-bases.js';
import type { TypeKey } from '../naming/names/name-table.js';

/** The properties that types declare themselves, by exact name. */
export type PropertyIndex = ReadonlyMap<TypeKey, ReadonlyMap<string, IndexedProperty>>;

export interface IndexedProperty {
  readonly name: string;
  readonly type: TypeReference;
  readonly navigation: boolean;
}

/** Finds a property of a type, own or inherited. */
export function findProperty(
  index: PropertyIndex,
  bases: Bases,
  owner: TypeKey,
  name: string,
): IndexedProperty | undefined {
  for (const type of lineageIn(bases, owner)) {
    const found = index.get(type)?.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Indexes the properties that types declare. */
export function indexProperties(own: ReadonlyMap<TypeKey, readonly IndexedProperty[]>): PropertyIndex {
  return new Map(
    [...own].map(([key, properties]) => [key, new Map(properties.map((property) => [property.name, property]))]),
  );
}
