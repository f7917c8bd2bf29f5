import { simpleName, type QualifiedName, type TypeReference } from '../../model/edm/type-reference.js';
import { resolveType, type TypeScope } from './type-scope.js';
import type { Override } from '../../model/corrections.js';
import { makeTypeFinder } from '../naming/names/find-types.js';
import { toTypeKey } from '../naming/names/name-table.js';
import type { Overrides } from '../naming/configured/index-by-name.js';

/** The property types that overrides state, without those that cannot be resolved. */
export type OverriddenTypes = ReadonlyMap<Override, TypeReference>;

/** Resolves the types that overrides state. They may also name enums with a made-up name. */
export function overrideTypes(
  overrides: Overrides,
  scope: TypeScope,
  madeUp: readonly { readonly name: QualifiedName }[],
): OverriddenTypes {
  if (overrides.size === 0) return new Map();
  const wider = withNames(scope, madeUp);
  return new Map(
    [...overrides.values()].flatMap((override) => {
      const { expression } = override;
      const type = expression === undefined ? undefined : resolveType(wider, expression);
      return type === undefined ? [] : [[override, type] as const];
    }),
  );
}

/** Extends a scope by made-up names, which then resolve like types without a page. */
function withNames(scope: TypeScope, madeUp: readonly { readonly name: QualifiedName }[]): TypeScope {
  const keys = madeUp.map(({ name }) => [toTypeKey(name), name] as const);
  const simple = keys.map(([key]) => [simpleName(key), key] as const);
  const externals = new Map([...simple, ...keys.map(([key]) => [key, key] as const), ...scope.table.externals]);
  const table = { ...scope.table, externals };
  return {
    ...scope,
    names: new Map([...keys, ...scope.names]),
    keys: new Map([...keys.map(([key, name]) => [name, key] as const), ...scope.keys]),
    table,
    find: makeTypeFinder(table),
  };
}
