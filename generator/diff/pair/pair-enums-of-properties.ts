import { namedIn } from '../../model/edm/type-reference.js';
import { isEnum, isStructured } from '../../model/schema/schema-index.js';
import type { EnumType, Property } from '../../model/schema/schema.js';
import type { ComparedSchema } from '../comparison.js';
import { withoutPaired } from './pair-by-key.js';
import { pairProperties } from './pair-properties.js';
import { namesOfPairs, type TypePairing } from './pair-types.js';

/**
 * Pairs enums through the properties that use them. The name of an enum may be invented, so that it changes with the property; and an
 * enum with the same members in the same place is the same one under another name.
 */
export function pairEnumsOfProperties(
  types: TypePairing,
  schemas: { readonly before: ComparedSchema; readonly after: ComparedSchema },
): TypePairing {
  const removed = new Set(types.removed.map(({ name }) => name));
  const added = new Set(types.added.map(({ name }) => name));
  const names = namesOfPairs(types.pairs);
  const found = new Map<EnumType, EnumType>();
  for (const [before, after] of types.pairs) {
    if (!isStructured(before) || !isStructured(after)) continue;
    for (const [old, young] of pairProperties(before.properties, after.properties, { ...schemas, types: names })
      .pairs) {
      const was = enumOf(old, schemas.before);
      const is = enumOf(young, schemas.after);
      if (was === undefined || is === undefined || !removed.has(was.name) || !added.has(is.name)) continue;
      const isTaken = found.has(was) || [...found.values()].includes(is);
      if (!isTaken && (was.synthesized || is.synthesized || haveSameMembers(was, is))) found.set(was, is);
    }
  }
  const { removed: gone, added: come } = withoutPaired(types, [...found]);
  return { pairs: [...types.pairs, ...found], removed: gone, added: come };
}

function enumOf({ type }: Property, { index }: ComparedSchema): EnumType | undefined {
  const [name] = namedIn(type);
  const found = name === undefined ? undefined : index.types.get(name);
  return isEnum(found) ? found : undefined;
}

function haveSameMembers(before: EnumType, after: EnumType): boolean {
  const names = ({ members }: EnumType) => members.map(({ name }) => name).join('|');
  return names(before) === names(after);
}
