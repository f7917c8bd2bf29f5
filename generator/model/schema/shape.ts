import type { Property, StructuredType } from './schema.js';

/** How a structured type travels: as the service returns it, in a request that creates one, in a request that changes one. */
export type ShapeName = 'read' | 'create' | 'update';

/**
 * May null stand for a property in a shape? As documented; where the documentation is silent, a reader takes null for a single
 * value that may be missing anyway (OData writes "no value" either way), a create request sends nothing that is not said to be
 * allowed, and an update may clear. Collections are empty rather than null (OData JSON 4.01, section 7.3).
 */
export function acceptsNull({ nullable, type, presence }: Property, shape: ShapeName): boolean {
  if (nullable !== undefined) return nullable;
  if (type.kind === 'Collection' || presence[shape] === 'required') return false;
  return shape !== 'create';
}

/** Is nothing known of a type but its name, so that any value may be one? It may even be an enum. */
export function isOpaque({ kind, origin, baseType, properties, annotations }: StructuredType): boolean {
  return (
    kind === 'ComplexType' &&
    origin === 'link' &&
    baseType === undefined &&
    properties.length === 0 &&
    annotations.length === 0
  );
}
