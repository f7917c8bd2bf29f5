import type { Override } from '../../../model/corrections.js';
import { simpleName } from '../../../model/edm/type-reference.js';

/** Entries of the configuration by name in lower case. Repeated names are reported elsewhere; the last entry wins here. */
export type ByName<Value> = ReadonlyMap<string, Value>;

export type Overrides = ByName<Override>;

/** Indexes entries by name, ignoring case. */
export function indexByName<Value extends { readonly name: string }>(values: readonly Value[]): ByName<Value> {
  return new Map(values.map((value) => [value.name.toLowerCase(), value]));
}

/** Finds the entry for a type by its qualified name, then by its simple name. */
export function findForType<Value>(values: ByName<Value>, type: string): Value | undefined {
  const folded = type.toLowerCase();
  return values.get(folded) ?? values.get(simpleName(folded));
}

/** Finds the entry for a property by the qualified name of its owner, then by the simple one. */
export function findForProperty<Value>(values: ByName<Value>, owner: string, property: string): Value | undefined {
  if (values.size === 0) return undefined;
  const folded = `${owner}.${property}`.toLowerCase();
  return values.get(folded) ?? values.get(`${simpleName(owner)}.${property}`.toLowerCase());
}
