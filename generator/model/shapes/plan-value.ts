import { elementType, type QualifiedName, type TypeReference } from '../edm/type-reference.js';
import { hasKnownMembers } from '../schema/known-members.js';
import { isOpaque, type ShapeName } from '../schema/shape.js';
import { isEnum, isStructured, type SchemaIndex } from '../schema/schema-index.js';
import type { ShapeKey, ValuePlan } from './shape.js';

/** Resolves the values of a property, parameter or payload in a shape. */
export function planValue(type: TypeReference, shape: ShapeName, { types }: SchemaIndex): ValuePlan {
  const element = elementType(type);
  if (element.kind === 'Primitive') return { kind: 'primitive', name: element.name };
  const target = types.get(element.name);
  if (isEnum(target) && !hasKnownMembers(target)) return { kind: 'primitive', name: 'Edm.String' };
  if (isEnum(target)) return { kind: 'enum', type: target, request: shape !== 'read' };
  if (!isStructured(target) || isOpaque(target)) return { kind: 'opaque', type: target };
  return { kind: 'object', target: shapeKey(target.name, shapeWithin(shape, type.kind === 'Collection')) };
}

/** The key of a shape of a type. */
export function shapeKey(name: QualifiedName, shape: ShapeName): ShapeKey {
  return `${shape} ${name}`;
}

/** The shape of a property's values. An update replaces whole collections, so their items are in the create shape. */
export function shapeWithin(shape: ShapeName, collection: boolean): ShapeName {
  return shape === 'update' && collection ? 'create' : shape;
}
