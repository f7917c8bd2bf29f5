// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** An object whose properties are not checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object: neither null nor an array nor a function. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a property, except what every object inherits under its name, such as `constructor`. */
export function own(value: JsonObject, name: string): unknown {
  const item = value[name];
  const mayBeInherited = typeof item === 'function' || name === '__proto__';
  return mayBeInherited && name in Object.prototype && !Object.hasOwn(value, name) ? undefined : item;
}

/** Whether all properties with a value are documented or annotations (names with `@`). */
export function hasOnly(value: JsonObject, isDocumented: (name: string) => boolean): boolean {
  for (const name in value) {
    if (!isDocumented(name) && !name.includes('@') && value[name] !== undefined) return false;
  }
  return true;
}
