import type { Override } from '../../../model/corrections.js';
import { simpleName } from '../../../model/edm/type-reference.js';

/** Things of the configuration by the folded name that they are about. What is ambiguous is reported, so that any may be found here. */
export type ByName<Value> = ReadonlyMap<string, Value>;

export type Overrides = ByName<Override>;

/** Indexes things by the name that they are about, without regard to case. */
export function indexByName<Value extends { readonly name: string }>(values: readonly Value[]): ByName<Value> {
  return new Map(values.map((value) => [value.name.toLowerCase(), value]));
}

/** Finds what is about a type, by its qualified or by its simple name. */
export function findForType<Value>(values: ByName<Value>, type: string): Value | undefined {
  const folded = type.toLowerCase();
  return values.get(folded) ?? values.get(simpleName(folded));
}

/** Finds what is about a property, by the qualified or by the simple name of its owner. */
export function findForProperty<Value>(values: ByName<Value>, owner: string, property: string): Value | undefined {
  if (values.size === 0) return undefined;
  const folded = `${owner}.${property}`.toLowerCase();
  return values.get(folded) ?? values.get(`${simpleName(owner)}.${property}`.toLowerCase());
}
