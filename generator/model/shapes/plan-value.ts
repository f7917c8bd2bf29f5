import type { QualifiedName, TypeReference } from '../edm/type-reference.js';
import { hasKnownMembers } from '../schema/known-members.js';
import { isOpaque, type ShapeName } from '../schema/shape.js';
import { isEnum, isStructured, type SchemaIndex } from '../schema/schema-index.js';
import type { ShapeKey, ValuePlan } from './shape.js';

/** Resolves the value of a property, parameter or payload in a shape or, if the type is a collection, its items. */
export function planValue(type: TypeReference, shape: ShapeName, index: SchemaIndex): ValuePlan {
  return type.kind === 'Collection' ? planOne(type.of, shapeWithin(shape, type), index) : planOne(type, shape, index);
}

function planOne(type: TypeReference, shape: ShapeName, index: SchemaIndex): ValuePlan {
  switch (type.kind) {
    case 'Primitive':
      return { kind: 'primitive', name: type.name };
    case 'Named':
      return planNamed(type.name, shape, index);
    case 'Collection':
      return { kind: 'list', item: planOne(type.of, shapeWithin(shape, type), index) };
    case 'Map':
      return { kind: 'map', item: planOne(type.of, shapeWithin(shape, type), index) };
    case 'Union':
      return { kind: 'union', of: type.of.map((one) => planOne(one, shape, index)) };
  }
}

function planNamed(name: QualifiedName, shape: ShapeName, { types }: SchemaIndex): ValuePlan {
  const target = types.get(name);
  if (isEnum(target) && !hasKnownMembers(target)) return { kind: 'primitive', name: 'Edm.String' };
  if (isEnum(target)) return { kind: 'enum', type: target, request: shape !== 'read' };
  if (!isStructured(target) || isOpaque(target)) return { kind: 'opaque', type: target };
  return { kind: 'object', target: shapeKey(target.name, shape) };
}

/** The key of a shape of a type. */
export function shapeKey(name: QualifiedName, shape: ShapeName): ShapeKey {
  return `${shape} ${name}`;
}

/** The shape of what a value contains. An update replaces whole collections and adds whole entries, so these are in the create shape. */
export function shapeWithin(shape: ShapeName, { kind }: TypeReference): ShapeName {
  return shape === 'update' && (kind === 'Collection' || kind === 'Map') ? 'create' : shape;
}
