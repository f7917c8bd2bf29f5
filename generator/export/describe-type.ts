import { isPrimitiveName, primitives, type PrimitiveName } from '../model/edm/primitives.js';
import { elementType, type QualifiedName, type TypeReference } from '../model/edm/type-reference.js';
import type { CsdlTyped } from './csdl-model.js';

/** Describes the type and facets of a property, parameter or result. CSDL has no enums without members: they become `Edm.String`. */
export function describeType(
  type: TypeReference,
  facets: { readonly nullable: boolean; readonly maxLength?: number | undefined },
  known: ReadonlySet<QualifiedName>,
): CsdlTyped {
  const element = elementType(type);
  const name = element.kind === 'Named' && known.has(element.name) ? element.name : primitiveOf(element);
  const collection = type.kind === 'Collection';
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

function primitiveOf(type: TypeReference): PrimitiveName {
  return type.kind === 'Primitive' ? type.name : 'Edm.String';
}
