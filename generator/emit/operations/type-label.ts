import { csdlName, type TypeReference } from '../../model/edm/type-reference.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';

/** The name of a type in the data of an operation: `Collection(contoso.order)` or, without OData, `order[]`. */
export function typeLabel(type: TypeReference, index: SchemaIndex): string {
  if (index.odata) return csdlName(type);
  switch (type.kind) {
    case 'Primitive':
      return type.name.replace(/^Edm\./, '');
    case 'Named':
      return index.labelOf(type.name);
    case 'Collection':
      return type.of.kind === 'Union' ? `(${typeLabel(type.of, index)})[]` : `${typeLabel(type.of, index)}[]`;
    case 'Map':
      return `Record<string, ${typeLabel(type.of, index)}>`;
    case 'Union':
      return type.of.map((one) => typeLabel(one, index)).join(' | ');
  }
}
