import type { QualifiedName, TypeReference } from '../edm/type-reference.js';
import type { Operation } from '../operation.js';
import type { Schema, StructuredType } from '../schema/schema.js';
import { isOpaque, type ShapeName } from '../schema/shape.js';
import { isStructured, type SchemaIndex } from '../schema/schema-index.js';
import { shapeWithin } from './plan-value.js';
import type { Shape } from './shape.js';

/** A type in a shape to be planned. */
export interface Wanted {
  readonly type: StructuredType;
  readonly shape: ShapeName;
}

/** The shapes to begin with: every type as responses contain it, and what requests send. */
export function wantedShapes({ types, operations, examples }: Schema, index: SchemaIndex): Wanted[] {
  const structured = types.filter(isStructured).filter((type) => !isOpaque(type));
  return [
    ...structured.map((type) => ({ type, shape: 'read' as const })),
    ...structured.filter(({ creatable }) => creatable).map((type) => ({ type, shape: 'create' as const })),
    ...structured.filter(({ updatable }) => updatable).map((type) => ({ type, shape: 'update' as const })),
    ...operations.flatMap((operation) => sentBy(operation, index)),
    ...examples.flatMap(({ type, shape }) =>
      shape === 'create' || shape === 'update' ? wanted(type, shape, index) : [],
    ),
  ];
}

function sentBy({ request, parameters }: Operation, index: SchemaIndex): readonly Wanted[] {
  const sent = parameters
    .filter((parameter) => parameter.in === 'body')
    .flatMap(({ type }) => wanted(type, 'create', index));
  if (request?.shape !== 'create' && request?.shape !== 'update') return sent;
  return [...sent, ...wanted(request.type, request.shape, index)];
}

/** The types in a type, each in its shape, and their subtypes, which are valid in their place. */
function wanted(type: TypeReference | undefined, shape: ShapeName, index: SchemaIndex): readonly Wanted[] {
  switch (type?.kind) {
    case undefined:
    case 'Primitive':
      return [];
    case 'Named':
      return withSubtypes(type.name, shape, index);
    case 'Collection':
    case 'Map':
      return wanted(type.of, shapeWithin(shape, type), index);
    case 'Union':
      return type.of.flatMap((one) => wanted(one, shape, index));
  }
}

function withSubtypes(name: QualifiedName, shape: ShapeName, { types, subtypes }: SchemaIndex): readonly Wanted[] {
  const target = types.get(name);
  if (!isStructured(target) || isOpaque(target)) return [];
  return [target, ...(subtypes.get(name) ?? [])].map((type) => ({ type, shape }));
}

/** The shapes that the properties of a shape refer to. */
export function referredShapes({ properties, shape }: Shape, index: SchemaIndex): readonly Wanted[] {
  return properties.flatMap(({ property }) => wanted(property.type, shape, index));
}
