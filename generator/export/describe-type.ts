import { isPrimitiveName, primitives, type PrimitiveName } from '../model/edm/primitives.js';
import type { QualifiedName, TypeReference } from '../model/edm/type-reference.js';
import type { CsdlTyped } from './csdl-model.js';

/**
 * Describes the type and facets of a property, parameter or result. CSDL has no enums without members: they become `Edm.String`. It has no
 * unions, maps and collections of collections either: they become `Edm.Untyped`.
 */
export function describeType(
  type: TypeReference,
  facets: { readonly nullable: boolean; readonly maxLength?: number | undefined },
  known: ReadonlySet<QualifiedName>,
): CsdlTyped {
  const collection = type.kind === 'Collection';
  const name = nameOf(collection ? type.of : type, known);
  const facet = isPrimitiveName(name) ? primitives[name].facet : undefined;
  return {
    type: name,
    collection,
    nullable: facets.nullable && !collection,
    maxLength: facet === 'MaxLength' ? facets.maxLength : undefined,
    // Without the facet, CSDL XML means whole seconds; the documentation does not state the number of digits.
    precision: facet === 'Precision' ? 12 : undefined,
    variableScale: facet === 'Scale',
  };
}

function nameOf(type: TypeReference, known: ReadonlySet<QualifiedName>): PrimitiveName | QualifiedName {
  switch (type.kind) {
    case 'Primitive':
      return type.name;
    case 'Named':
      return known.has(type.name) ? type.name : 'Edm.String';
    case 'Collection':
    case 'Map':
    case 'Union':
      return 'Edm.Untyped';
  }
}
