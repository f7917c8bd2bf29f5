import type { Property, StructuredType } from './schema.js';

/** The use of a structured type: returned by the service, sent to create an object, or sent to update one. */
export type ShapeName = 'read' | 'create' | 'update';

/** Whether a property is a relationship in a response, which contains it only if the request expands it. */
export function isExpandable({ kind }: Property, shape: ShapeName): boolean {
  return kind === 'NavigationProperty' && shape === 'read';
}

/** Whether an object in a shape has the property in any case. An expanded collection is there, even if it is empty. */
export function isRequired(property: Property, shape: ShapeName): boolean {
  if (isExpandable(property, shape)) return property.type.kind === 'Collection';
  return property.presence[shape] === 'required';
}

/**
 * Whether null is a valid value of a property in a shape. The documentation decides. If it does not say, null is valid for a single
 * value in a response, because properties are nullable by default (OData CSDL XML 4.01, section 7.2.1), and for one that an update may
 * clear, but not in a create request. Collections are empty rather than null (OData JSON 4.01, section 7.3).
 * An expanded relationship is null if it refers to nothing.
 */
export function acceptsNull(property: Property, shape: ShapeName): boolean {
  const { nullable, type, presence } = property;
  if (isExpandable(property, shape)) return type.kind !== 'Collection';
  if (nullable !== undefined) return nullable;
  if (type.kind === 'Collection') return false;
  return shape === 'read' || (shape === 'update' && presence.update !== 'required');
}

/** Whether only the name of a type is known, so that any value is valid; the type may even be an enum. */
export function isOpaque({ kind, origin, baseType, properties, annotations }: StructuredType): boolean {
  return (
    kind === 'ComplexType' &&
    origin === 'link' &&
    baseType === undefined &&
    properties.length === 0 &&
    annotations.length === 0
  );
}
