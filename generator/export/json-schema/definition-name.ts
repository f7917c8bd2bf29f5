import type { QualifiedName } from '../../model/edm/type-reference.js';
import type { ShapeName } from '../../model/schema/shape.js';

/**
 * What the definition of a type in a shape is called, as OASIS' OData to OpenAPI Mapping has it: `contoso.order`,
 * `contoso.order-create`, `contoso.order-update`.
 */
export function shapeDefinition(name: QualifiedName, shape: ShapeName): string {
  return shape === 'read' ? typeDefinition(name) : `${typeDefinition(name)}-${shape}`;
}

/** What the definition of a type or one of its subtypes is called: `contoso.order-any`, `contoso.order-any-create`. */
export function unionDefinition(name: QualifiedName, shape: ShapeName): string {
  return shape === 'read' ? `${typeDefinition(name)}-any` : `${typeDefinition(name)}-any-${shape}`;
}

/** What the definition of the members of an enum that a request may send is called: `contoso.status-known`. */
export function knownDefinition(name: QualifiedName): string {
  return `${typeDefinition(name)}-known`;
}

/** What the definition of the body that an operation is called with is called: `order-cancel-parameters`. */
export function parametersDefinition(operation: string): string {
  return `${operation}-parameters`;
}

/** The name of a type, fit for a URI, its hyphens doubled, so that no type can be called like a shape of another. */
export function typeDefinition(name: QualifiedName): string {
  return name.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('-', '--');
}
