import { simpleName } from '../../model/edm.js';
import type { Schema, SchemaType } from '../../model/schema.js';

/** The types of that simple or qualified name, without regard to case. */
export function findTypes(name: string, { types }: Schema): readonly SchemaType[] {
  const wanted = name.toLowerCase();
  return types.filter((type) => type.name.toLowerCase() === wanted || simpleName(type.name).toLowerCase() === wanted);
}
