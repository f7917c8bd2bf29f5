import { isAnyValue } from '../../model/edm/primitives.js';
import { csdlName, namedIn, type QualifiedName, type TypeReference } from '../../model/edm/type-reference.js';
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
  readonly scalars: Scalars;
}

/** The primitive types that names without a definition stand for. */
export type Scalars = ReadonlyMap<TypeKey, TypeReference>;

/** The key of each type by its name. */
export type Keys = ReadonlyMap<QualifiedName, TypeKey>;

/** The key of a single documented type. Undefined for primitives, collections and enums with a made-up name. */
export function keyOfType({ keys }: { readonly keys: Keys }, type: TypeReference | undefined): TypeKey | undefined {
  return type?.kind === 'Named' ? keys.get(type.name) : undefined;
}

/** The keys of the documented types in a type, at any depth: both of `[order](order.md) or [quote](quote.md) collection`. */
export function keysIn({ keys }: { readonly keys: Keys }, type: TypeReference | undefined): readonly TypeKey[] {
  return namedIn(type).flatMap((name) => keys.get(name) ?? []);
}

/** Resolves the type in a Type cell. Undefined for `Enumeration` and for text that is not a type. */
export function resolveType(scope: TypeScope, type: TypeExpression): TypeReference | undefined {
  return resolve(scope, type, { find: scope.find.inCell, join: unite });
}

/**
 * Resolves the type that a sentence names, for example `a collection of [orders](../resources/order.md)`. A sentence that names several
 * types may mean one of them in each of several cases, so they are joined only if they have a base type in common.
 */
export function resolveTypeInProse(scope: TypeScope, type: TypeExpression): TypeReference | undefined {
  return resolve(scope, type, { find: scope.find.inProse, join: commonType });
}

/** How the names in an expression are found, and how several types become one. */
interface Resolving {
  readonly find: FindType;
  readonly join: (scope: TypeScope, types: readonly (TypeReference | undefined)[]) => TypeReference;
}

function resolve(scope: TypeScope, type: TypeExpression, resolving: Resolving): TypeReference | undefined {
  switch (type.kind) {
    case 'Primitive':
      return { kind: 'Primitive', name: type.name };
    case 'Mention':
      return named(scope, resolving.find(type.mention));
    case 'Word': {
      const declared = named(scope, scope.find.declared(type.mention));
      return declared ?? resolve(scope, type.meaning, resolving);
    }
    case 'Collection':
    case 'Map': {
      const of = resolve(scope, type.of, resolving);
      return of === undefined ? undefined : { kind: type.kind, of };
    }
    case 'Union':
      return resolving.join(
        scope,
        // The members of an enumeration without a name are strings.
        type.of.map((part) => (part.kind === 'Enumeration' ? text : resolve(scope, part, resolving))),
      );
    case 'Enumeration':
    case 'Unknown':
      return undefined;
  }
}

function named(scope: TypeScope, key: TypeKey | undefined): TypeReference | undefined {
  const scalar = key === undefined ? undefined : scope.scalars.get(key);
  if (scalar !== undefined) return scalar;
  const name = key === undefined ? undefined : scope.names.get(key);
  return name === undefined ? undefined : { kind: 'Named', name };
}

const untyped: TypeReference = { kind: 'Primitive', name: 'Edm.Untyped' };
const text: TypeReference = { kind: 'Primitive', name: 'Edm.String' };

/** Resolves `A or B` in a cell to the nearest common base type or, without one, to a union. A type that accepts every value is the union. */
function unite(scope: TypeScope, types: readonly (TypeReference | undefined)[]): TypeReference {
  const common = commonType(scope, types);
  if (!isUntyped(common)) return common;
  const known = types.flatMap((type) => (type?.kind === 'Union' ? type.of : (type ?? untyped)));
  const distinct = known.filter((type, at) => known.findIndex((other) => sameType(type, other)) === at);
  return distinct.some(isUntyped) ? untyped : { kind: 'Union', of: distinct };
}

function isUntyped(type: TypeReference): boolean {
  return type.kind === 'Primitive' && isAnyValue(type.name);
}

/** Resolves `A or B` to the nearest common base type, or to `Edm.Untyped` without one. */
function commonType(scope: TypeScope, types: readonly (TypeReference | undefined)[]): TypeReference {
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
  return csdlName(a).toLowerCase() === csdlName(b).toLowerCase();
}
