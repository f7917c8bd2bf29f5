import { isObject } from './is-object.js';

/** What `@odata.type` says, without its `#`; undefined where it says nothing. */
export function typeNameOf(value: unknown): string | undefined {
  const name = isObject(value) ? value['@odata.type'] : undefined;
  if (typeof name !== 'string') return undefined;
  return name.startsWith('#') ? name.slice(1) : name;
}

/** May `@odata.type` have this value, if only the given names can stand here? It may be absent, and without names it is free. */
export function isTypeName(value: unknown, names: readonly string[]): boolean {
  if (value === undefined || names.length === 0) return true;
  return typeof value === 'string' && names.includes(value.startsWith('#') ? value.slice(1) : value);
}
