import type { QualifiedName } from '../../model/edm/type-reference.js';
import { isEnum, isStructured } from '../../model/schema/schema-index.js';
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

/** Everything that texts and examples mention under a new name: types, properties, members, parameters and pages. */
export function findRenames(
  { types, names, pages, operations }: Pairs,
  schemas: { readonly before: ComparedSchema; readonly after: ComparedSchema },
): Comparison['renames'] {
  const inTypes = types.flatMap(([before, after]) => {
    if (isEnum(before) && isEnum(after)) return renamesIn(pairMembers(before, after).pairs);
    if (!isStructured(before) || !isStructured(after)) return [];
    return renamesIn(pairProperties(before.properties, after.properties, { ...schemas, types: names }).pairs);
  });
  const inOperations = operations.flatMap(([before, after]) => renamesIn(pairParameters(before, after, names).pairs));
  return new Map([...renamesOfTypes(names), ...inTypes, ...inOperations, ...pages]);
}

interface Named {
  readonly name: string;
}

function renamesIn(pairs: readonly (readonly [Named, Named])[]): readonly (readonly [string, string])[] {
  return pairs.flatMap(([before, after]) => (before.name === after.name ? [] : [[before.name, after.name] as const]));
}
