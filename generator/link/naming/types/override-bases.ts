import type { Override } from '../../../model/corrections.js';
import type { Base } from './decide-bases.js';
import type { Declarations } from './gather-declarations.js';
import type { TypeFinder } from '../names/find-types.js';
import type { TypeKey } from '../names/name-table.js';
import { findForType } from '../configured/index-by-name.js';
import type { Overrides } from '../configured/index-by-name.js';

/** The base types that the configuration states, without those that do not exist. */
export function overrideBases(
  structured: Declarations,
  overrides: Overrides,
  find: TypeFinder,
): ReadonlyMap<TypeKey, Base> {
  return new Map(
    [...structured.keys()].flatMap((key) => {
      const override = findForType(overrides, key);
      const base = override === undefined ? undefined : findBase(override, structured, find);
      return base === undefined ? [] : [[key, base] as const];
    }),
  );
}

/** The base type that an override states, if it is a structured type of the documentation. */
export function findBase({ baseType }: Override, structured: Declarations, find: TypeFinder): Base | undefined {
  if (baseType === undefined) return undefined;
  const { value, source } = baseType;
  const base = find.inCell({ name: value, source });
  return base === undefined || !structured.has(base) ? undefined : { base, evidence: 'configuration', source };
}
