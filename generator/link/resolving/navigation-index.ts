import { elementType, type TypeReference } from '../../model/edm/type-reference.js';
import { groupBy } from '../../model/text/group-by.js';

/** For each property name in lower case, the types of the properties with this name, over all owners. */
export type NavigationIndex = ReadonlyMap<string, Destination>;

export interface Destination {
  /** The distinct types, without their collections. */
  readonly types: readonly TypeReference[];
  /** Whether all properties of this name are collections. */
  readonly collection: boolean;
}

/** Indexes what path segments such as `orders` lead to. */
export function indexNavigation(
  properties: Iterable<{ readonly name: string; readonly type: TypeReference }>,
): NavigationIndex {
  const byName = groupBy(properties, ({ name }) => name.toLowerCase());
  return new Map(
    [...byName].flatMap(([name, same]) => {
      const destination = readDestination(same.map(({ type }) => type));
      return destination.types.length === 0 ? [] : [[name, destination] as const];
    }),
  );
}

function readDestination(types: readonly TypeReference[]): Destination {
  const named = types.filter((type) => elementType(type).kind === 'Named');
  const distinct = new Map(
    named.map(elementType).flatMap((type) => (type.kind === 'Named' ? [[type.name, type]] : [])),
  );
  return { types: [...distinct.values()], collection: named.every(({ kind }) => kind === 'Collection') };
}
