import type { JsonObject } from './is-object.js';
import type { ObjectShape } from './shape.js';

/** The properties of an object that are not documented, apart from annotations (names with `@`). */
export function findUnknown(value: JsonObject, shape: ObjectShape): readonly string[] {
  return Object.keys(value).filter((name) => {
    return !name.includes('@') && value[name] !== undefined && !isDocumented(shape, name);
  });
}

function isDocumented({ properties, base }: ObjectShape, name: string): boolean {
  return properties.some(([property]) => property === name) || (base !== undefined && isDocumented(base(), name));
}
