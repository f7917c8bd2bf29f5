import { isNamed } from '../../model/edm/type-reference.js';
import type { Schema, SchemaType } from '../../model/schema/schema.js';

/** The types of that simple or qualified name, without regard to case. */
export function findTypes(name: string, { types }: Schema): readonly SchemaType[] {
  return types.filter((type) => isNamed(type.name, name));
}
