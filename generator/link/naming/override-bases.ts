import type { Override } from '../../model/corrections.js';
import type { Base } from './bases.js';
import type { Declarations } from './declarations.js';
import { findType, type NameTable, type TypeKey } from './name-table.js';
import { findForType } from './index-by-name.js';
import type { Overrides } from './index-by-name.js';

/** The base types that the configuration gives; those that mean nothing are missing. */
export function overrideBases(
  structured: Declarations,
  overrides: Overrides,
  table: NameTable,
): ReadonlyMap<TypeKey, Base> {
  return new Map(
    [...structured.keys()].flatMap((key) => {
      const override = findForType(overrides, key);
      const base = override === undefined ? undefined : findBase(override, structured, table);
      return base === undefined ? [] : [[key, base] as const];
    }),
  );
}

/** The base type that an override names, if there is such a type with properties. */
export function findBase({ baseType }: Override, structured: Declarations, table: NameTable): Base | undefined {
  if (baseType === undefined) return undefined;
  const { value, source } = baseType;
  const base = findType(table, { name: value, source });
  return base === undefined || !structured.has(base) ? undefined : { base, evidence: 'configuration', source };
}
