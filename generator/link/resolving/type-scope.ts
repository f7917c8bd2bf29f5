import type { QualifiedName, TypeReference } from '../../model/edm/type-reference.js';
import type { TypeExpression } from '../../model/facts/facts.js';
import { lineageIn, type Bases } from '../naming/types/decide-bases.js';
import type { FindType, TypeFinder } from '../naming/names/find-types.js';
import type { NameTable, TypeKey } from '../naming/names/name-table.js';

/** What is needed to resolve a type expression: names, enums and base types. */
export interface TypeScope {
  readonly table: NameTable;
  readonly find: TypeFinder;
  readonly names: ReadonlyMap<TypeKey, QualifiedName>;
  readonly keys: Keys;
  readonly bases: Bases;
  readonly enums: ReadonlySet<TypeKey>;
}

/** The key of each type by its name. */
export type Keys = ReadonlyMap<QualifiedName, TypeKey>;

/** The key of a single documented type. Undefined for primitives, collections and enums with a made-up name. */
export function keyOfType({ keys }: { readonly keys: Keys }, type: TypeReference | undefined): TypeKey | undefined {
  return type?.kind === 'Named' ? keys.get(type.name) : undefined;
}

/** Resolves the type in a Type cell. Undefined for `Enumeration` and for text that is not a type. */
export function resolveType(scope: TypeScope, type: TypeExpression): TypeReference | undefined {
  return resolve(scope, type, scope.find.inCell);
}

/** Resolves the type that a sentence names, for example `a collection of [orders](../resources/order.md)`. */
export function resolveTypeInProse(scope: TypeScope, type: TypeExpression): TypeReference | undefined {
  return resolve(scope, type, scope.find.inProse);
}

function resolve(scope: TypeScope, type: TypeExpression, find: FindType): TypeReference | undefined {
  switch (type.kind) {
    case 'Primitive':
      return { kind: 'Primitive', name: type.name };
    case 'Mention':
      return named(scope, find(type.mention));
    case 'Collection': {
      const of = resolve(scope, type.of, find);
      return of === undefined ? undefined : { kind: 'Collection', of };
    }
    case 'Union':
      return commonType(
        scope,
        type.of.map((part) => resolve(scope, part, find)),
      );
    case 'Enumeration':
    case 'Unknown':
      return undefined;
  }
}

function named(scope: TypeScope, key: TypeKey | undefined): TypeReference | undefined {
  const name = key === undefined ? undefined : scope.names.get(key);
  return name === undefined ? undefined : { kind: 'Named', name };
}

/** Resolves `A or B` to the nearest common base type, or to `Edm.Untyped` without one. */
function commonType(scope: TypeScope, types: readonly (TypeReference | undefined)[]): TypeReference {
  const untyped: TypeReference = { kind: 'Primitive', name: 'Edm.Untyped' };
  const [one] = types;
  if (one !== undefined && types.every((type) => type !== undefined && sameType(type, one))) return one;
  const lineages = types.map((type) => {
    const key = keyOfType(scope, type);
    return key === undefined ? [] : lineageIn(scope.bases, key);
  });
  const [first = [], ...rest] = lineages;
  const common = first.find((key) => rest.every((lineage) => lineage.includes(key)));
  return named(scope, common) ?? untyped;
}

/** Whether two references are the same type, ignoring case. */
export function sameType(a: TypeReference, b: TypeReference): boolean {
  if (a.kind === 'Collection') return b.kind === 'Collection' && sameType(a.of, b.of);
  return b.kind !== 'Collection' && a.name.toLowerCase() === b.name.toLowerCase();
}
