import { isObject } from './is-object.js';

/** Returns the value of `@odata.type` without its `#`; undefined if a value has no such text. */
export function typeNameOf(value: unknown): string | undefined {
  const name = isObject(value) ? value['@odata.type'] : undefined;
  if (typeof name !== 'string') return undefined;
  return name.startsWith('#') ? name.slice(1) : name;
}

/** Whether a value of `@odata.type` is absent or the name of a type, with or without `#`. Both are given, for speed. */
export function isTypeName(value: unknown, name: string, bare: string): boolean {
  return value === undefined || value === name || value === bare;
}

/** Whether a value of `@odata.type` is absent or one of the allowed names. */
export function isOneTypeName(value: unknown, names: readonly string[]): boolean {
  if (value === undefined) return true;
  return typeof value === 'string' && names.includes(value.startsWith('#') ? value.slice(1) : value);
}

/** Whether a value of `@odata.type` is absent or any text: an object of a subtype that is not documented is one of its base. */
export function isSomeTypeName(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
