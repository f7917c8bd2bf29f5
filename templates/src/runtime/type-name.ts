import { isObject } from './is-object.js';

/** Returns the value of `@odata.type` without its `#`. Undefined if there is none. */
export function typeNameOf(value: unknown): string | undefined {
  const name = isObject(value) ? value['@odata.type'] : undefined;
  if (typeof name !== 'string') return undefined;
  return name.startsWith('#') ? name.slice(1) : name;
}

/** Whether a value of `@odata.type` is absent or one of the allowed names. Without names, any value is allowed. */
export function isTypeName(value: unknown, names: readonly string[]): boolean {
  if (value === undefined || names.length === 0) return true;
  return typeof value === 'string' && names.includes(value.startsWith('#') ? value.slice(1) : value);
}
