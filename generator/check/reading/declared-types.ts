import { simpleName } from '../../model/edm/type-reference.js';
import type { Schema, StructuredType } from '../../model/schema/schema.js';
import { isStructured } from '../../model/schema/schema-index.js';

/** Returns a function that finds the structured type a page declares by its name, ignoring case and namespace. */
export function declaredTypes(schema: Schema): (file: string, name: string) => StructuredType | undefined {
  const types = new Map<string, StructuredType>();
  for (const type of schema.types.filter(isStructured)) {
    for (const { file } of type.sources) types.set(keyOf(file, type.name), type);
  }
  return (file, name) => types.get(keyOf(file, name));
}

function keyOf(file: string, name: string): string {
  return JSON.stringify([file, simpleName(name).toLowerCase()]);
}
