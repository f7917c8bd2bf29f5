import type { TypeReference } from '../../model/edm/type-reference.js';
import { lineageIn, type Bases } from '../naming/types/decide-bases.js';
import type { TypeKey } from '../naming/names/name-table.js';

/** The properties that each type declares itself, by exact name. */
export type PropertyIndex = ReadonlyMap<TypeKey, ReadonlyMap<string, IndexedProperty>>;

export interface IndexedProperty {
  readonly name: string;
  readonly type: TypeReference;
  readonly navigation: boolean;
}

/** Finds an own or inherited property of a type. */
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

/** Indexes the properties of each type by name. */
export function indexProperties(own: ReadonlyMap<TypeKey, readonly IndexedProperty[]>): PropertyIndex {
  return new Map(
    [...own].map(([key, properties]) => [key, new Map(properties.map((property) => [property.name, property]))]),
  );
}
