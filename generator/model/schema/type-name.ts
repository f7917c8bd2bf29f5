import type { SchemaIndex } from './schema-index.js';
import type { StructuredType } from './schema.js';

/** The member of a JSON object that names its type (OData JSON Format 4.01, section 4.6.3). */
export const typeNameMember = '@odata.type';

/**
 * Whether `@odata.type` is the name of an object's own type. It is not if the documentation lists it as a property: it is the type of
 * something else, for example of a changed object. Below a base type, it is the name of the type itself, which its base has too.
 */
export function namesItsType(type: StructuredType, index: SchemaIndex): boolean {
  const isData = index.ancestors(type).length === 0 && type.annotations.some(({ name }) => name === typeNameMember);
  return index.odata && !isData;
}
