import type { EnumType } from '../../model/schema/schema.js';
import {
  isAnything,
  shapeAt,
  type PropertyPlan,
  type Shape,
  type ShapeKey,
  type ValuePlan,
} from '../../model/shapes/shape.js';
import { boundsOf } from '../../model/shapes/bounds.js';
import { nullable, optional } from '../../../templates/src/runtime/presence.js';
import type {
  EnumShape,
  ObjectShape,
  PropertyShape,
  Shape as RuntimeShape,
  UnionShape,
} from '../../../templates/src/runtime/shape.js';

/** The planned shapes, by key. */
type Shapes = ReadonlyMap<ShapeKey, Shape>;

/** Converts a planned shape to the shape that the generated package has for it. */
export function objectShape(planned: Shape, shapes: Shapes): ObjectShape {
  const { qualifiedName, typeNames, base, shape, openType, properties } = planned;
  return {
    kind: 'object',
    name: qualifiedName,
    typeNames,
    ...(base === undefined ? {} : { base: () => objectShape(base, shapes) }),
    ...(shape === 'read' ? {} : { request: shape }),
    ...(openType ? { open: true } : {}),
    properties: properties.map((property) => propertyShape(property, shapes)),
  };
}

/** Converts a planned shape and those of its subtypes to the union that the generated package has for them. */
export function unionShape(planned: Shape, subtypes: readonly ShapeKey[], shapes: Shapes): UnionShape {
  return {
    kind: 'union',
    name: planned.qualifiedName,
    base: () => objectShape(planned, shapes),
    subtypes: () => subtypes.map((key) => objectShape(shapeAt(shapes, key), shapes)),
    shapeOf: unused,
  };
}

/** Converts an enum to the shape that the generated package has for it. */
export function enumShape({ name, members, sentinel, flags }: EnumType): EnumShape {
  return {
    kind: 'enum',
    name,
    members: members.map((member) => member.name),
    ...(sentinel === undefined ? {} : { sentinel }),
    ...(flags ? { flags: true } : {}),
  };
}

function propertyShape({ property, value, collection, ...presence }: PropertyPlan, shapes: Shapes): PropertyShape {
  const item = () => valueShape(value, shapes);
  const mayBe = (presence.required ? 0 : optional) + (presence.nullable ? nullable : 0);
  const bounds = boundsOf(property);
  const type = collection ? ([item] as const) : item;
  return bounds === undefined ? [property.name, type, mayBe] : [property.name, type, mayBe, false, bounds];
}

/** Converts a planned value to the shape that the generated package has for it. */
export function valueShape(value: ValuePlan, shapes: Shapes): RuntimeShape {
  switch (value.kind) {
    case 'primitive':
      return { kind: 'scalar', name: value.name, is: unused };
    case 'enum':
      return enumShape(value.type);
    case 'object': {
      const target = shapeAt(shapes, value.target);
      return target.subtypes === undefined ? objectShape(target, shapes) : unionShape(target, target.subtypes, shapes);
    }
    case 'opaque':
      return { kind: 'scalar', name: 'Edm.Untyped', is: unused };
    case 'list':
    case 'map':
      return { kind: value.kind, name: value.kind, of: valueShape(value.item, shapes) };
    case 'union':
      if (isAnything(value)) return { kind: 'scalar', name: 'Edm.Untyped', is: unused };
      return { kind: 'alternatives', name: 'union', of: value.of.map((one) => valueShape(one, shapes)) };
  }
}

/** Stands for the functions by which the package validates. No value is validated to describe a shape. */
function unused(): never {
  throw new Error('Describing a shape called one of its functions.');
}
