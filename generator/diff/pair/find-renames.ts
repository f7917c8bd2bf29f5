import type { QualifiedName } from '../../model/edm/type-reference.js';
import { isEnum, isStructured } from '../../model/schema/schema-index.js';
import { wordsOfName } from '../../model/text/words-of-name.js';
import type { ComparedSchema, Comparison } from '../comparison.js';
import { renamesOfTypes } from '../comparison.js';
import { pairMembers } from './pair-members.js';
import type { OperationPairing } from './pair-operations.js';
import { pairParameters } from './pair-parameters.js';
import { pairProperties } from './pair-properties.js';
import type { TypePairing } from './pair-types.js';

interface Pairs {
  readonly types: TypePairing['pairs'];
  readonly names: ReadonlyMap<QualifiedName, QualifiedName>;
  readonly pages: ReadonlyMap<string, string>;
  readonly operations: OperationPairing['pairs'];
}

/**
 * Everything that texts and examples mention under a new name: types, properties, members, parameters and pages. All names of one thing
 * are given the same one.
 */
export function findRenames(
  { types, names, pages, operations }: Pairs,
  schemas: { readonly before: ComparedSchema; readonly after: ComparedSchema },
): Comparison['renames'] {
  const inTypes = types.flatMap(([before, after]) => {
    if (isEnum(before) && isEnum(after)) return renamesIn(pairMembers(before, after, names).pairs);
    if (!isStructured(before) || !isStructured(after)) return [];
    return renamesIn(pairProperties(before.properties, after.properties, { ...schemas, types: names }).pairs);
  });
  const inOperations = operations.flatMap(([before, after]) => renamesIn(pairParameters(before, after, names).pairs));
  return nameAlike([...renamesOfTypes(names), ...inTypes, ...inOperations, ...pages].flatMap(spellOut));
}

interface Named {
  readonly name: string;
}

function renamesIn(pairs: readonly (readonly [Named, Named])[]): readonly (readonly [string, string])[] {
  return pairs.flatMap(([before, after]) => (before.name === after.name ? [] : [[before.name, after.name] as const]));
}

/** The same rename as a text writes it in words: `lamp colour` for `lampColour`. */
function spellOut(rename: readonly [string, string]): readonly (readonly [string, string])[] {
  const [before = '', after = ''] = rename.map((name) => wordsOfName(name).join(' '));
  return before.includes(' ') && before !== after ? [rename, [before, after]] : [rename];
}

/** The last of the names that each name has had, also if several things had the same name and have different ones now. */
function nameAlike(renames: readonly (readonly [string, string])[]): Comparison['renames'] {
  const names = new Map<string, string>();
  const lastOf = (name: string): string => {
    const next = names.get(name);
    return next === undefined ? name : lastOf(next);
  };
  for (const [before, after] of renames) {
    const [was, is] = [lastOf(before), lastOf(after)];
    if (was !== is) names.set(was, is);
  }
  return new Map([...names.keys()].map((name) => [name, lastOf(name)]));
}
