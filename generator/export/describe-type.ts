import { isPrimitiveName, primitives } from '../model/edm/primitives.js';
import { elementType, type QualifiedName, type TypeReference } from '../model/edm/type-reference.js';
import type { CsdlTyped } from './csdl-model.js';

/** The type and facets of a property, parameter or result. An enum without members is no type of CSDL: its values are texts. */
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
    // In CSDL XML silence means whole seconds; documentation does not say how many digits there are.
    precision: facet === 'Precision' ? 12 : undefined,
    variableScale: facet === 'Scale',
  };
}

function primitiveOf(type: TypeReference): QualifiedName {
  return type.kind === 'Primitive' ? type.name : 'Edm.String';
}
