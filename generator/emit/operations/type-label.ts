import { csdlName, type TypeReference } from '../../model/edm/type-reference.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';

/** The name of a type in the data of an operation: `Collection(contoso.order)` or, without OData, `order[]`. */
export function typeLabel(type: TypeReference, index: SchemaIndex): string {
  if (index.odata) return csdlName(type);
  if (type.kind === 'Collection') return `${typeLabel(type.of, index)}[]`;
  return type.kind === 'Primitive' ? type.name.replace(/^Edm\./, '') : index.labelOf(type.name);
}
