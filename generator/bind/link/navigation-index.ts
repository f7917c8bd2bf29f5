import { elementType, type TypeReference } from '../../model/edm.js';
import { getOrMake } from './order.js';

/** For each property name, folded: the types that properties of this name lead to, over all types. */
export type NavigationIndex = ReadonlyMap<string, readonly TypeReference[]>;

/** Indexes where path segments such as `orders` lead. */
export function indexNavigation(
  properties: Iterable<{ readonly name: string; readonly type: TypeReference }>,
): NavigationIndex {
  const index = new Map<string, TypeReference[]>();
  for (const { name, type } of properties) {
    const element = elementType(type);
    if (element.kind !== 'Named') continue;
    const types = getOrMake(index, name.toLowerCase(), () => []);
    if (!types.some((known) => known.kind === 'Named' && known.name === element.name)) types.push(element);
  }
  return index;
}
