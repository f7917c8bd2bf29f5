/** An object whose properties have not been looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Is it what JSON calls an object: neither null nor an array nor a function? */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a property; what every object inherits by its name, such as `constructor`, does not count. */
export function own(value: JsonObject, name: string): unknown {
  const item = value[name];
  const mayBeInherited = typeof item === 'function' || name === '__proto__';
  return mayBeInherited && name in Object.prototype && !Object.hasOwn(value, name) ? undefined : item;
}

/** Are all properties that have a value among the names, apart from annotations (names with `@`)? */
export function hasOnly(value: JsonObject, names: ReadonlySet<string>): boolean {
  for (const name of Object.keys(value)) {
    if (!names.has(name) && !name.includes('@') && value[name] !== undefined) return false;
  }
  return true;
}

/** Makes a set of property names. */
export function setOf(...names: readonly string[]): ReadonlySet<string> {
  return new Set(names);
}
