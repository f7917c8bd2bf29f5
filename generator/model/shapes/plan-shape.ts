import type { Property, StructuredType } from '../schema/schema.js';
import { acceptsNull, isExpandable, isRequired, type ShapeName } from '../schema/shape.js';
import type { SchemaIndex } from '../schema/schema-index.js';
import { namesItsType, typeNameMember } from '../schema/type-name.js';
import { planValue, shapeKey } from './plan-value.js';
import type { PropertyPlan, Shape } from './shape.js';
import type { Wanted } from './wanted-shapes.js';

/** Plans one shape of a type; its base is already planned. */
export function planShape({ type, shape }: Wanted, base: Shape | undefined, index: SchemaIndex): Shape {
  const subtypes = index.subtypes.get(type.name) ?? [];
  const ancestors = index.ancestors(type);
  const planned = ownProperties(type, shape, index).map((property) => planProperty(property, shape, index));
  const isRelationship = ({ property }: PropertyPlan) => isExpandable(property, shape);
  return {
    key: shapeKey(type.name, shape),
    shape,
    qualifiedName: index.labelOf(type.name),
    type,
    base,
    properties: planned.filter((property) => !isRelationship(property)),
    relationships: planned.filter(isRelationship),
    typeNames: namesItsType(type, index) ? [type, ...subtypes].map(({ name }) => name) : [],
    // Without OData, objects of subtypes cannot be told apart: the type itself accepts the properties of all of them.
    subtypes: subtypes.length === 0 || !index.odata ? undefined : subtypes.map(({ name }) => shapeKey(name, shape)),
    openType: [type, ...ancestors].some(({ openType }) => openType) || (subtypes.length > 0 && !index.odata),
  };
}

/** The properties of a shape that no ancestor declares. Of two with the same name, the first counts. */
function ownProperties(type: StructuredType, shape: ShapeName, index: SchemaIndex): readonly Property[] {
  const inherited = index.ancestors(type).flatMap(({ properties, annotations }) => [...annotations, ...properties]);
  const reserved = namesItsType(type, index) ? [typeNameMember] : [];
  const seen = new Set([...reserved, ...inherited.map(({ name }) => name)]);
  const annotations = shape === 'read' ? type.annotations.map(toOptional) : [];
  return [...annotations, ...type.properties].filter(({ name, presence }) => {
    if (seen.has(name)) return false;
    seen.add(name);
    return presence[shape] !== 'absent';
  });
}

function toOptional(annotation: Property): Property {
  const nullable = annotation.name !== typeNameMember;
  return { ...annotation, nullable, presence: { read: 'optional', create: 'absent', update: 'absent' } };
}

function planProperty(property: Property, shape: ShapeName, index: SchemaIndex): PropertyPlan {
  return {
    property,
    value: planValue(property.type, shape, index),
    collection: property.type.kind === 'Collection',
    required: isRequired(property, shape),
    nullable: acceptsNull(property, shape),
  };
}

/** The base of a type in a shape. For requests, ancestors that add no property to the shape are skipped. */
export function baseIn(type: StructuredType, shape: ShapeName, index: SchemaIndex): StructuredType | undefined {
  const ancestors = index.ancestors(type);
  if (shape === 'read') return ancestors[0];
  return ancestors.find((ancestor) => ownProperties(ancestor, shape, index).length > 0);
}
