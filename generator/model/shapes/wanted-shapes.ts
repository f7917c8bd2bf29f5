import { elementType, type TypeReference } from '../edm/type-reference.js';
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

/** A type in a shape, and its subtypes, which are valid in its place. */
function wanted(type: TypeReference | undefined, shape: ShapeName, index: SchemaIndex): readonly Wanted[] {
  const element = type === undefined ? undefined : elementType(type);
  const target = element?.kind === 'Named' ? index.types.get(element.name) : undefined;
  if (type === undefined || !isStructured(target) || isOpaque(target)) return [];
  const subtypes = index.subtypes.get(target.name) ?? [];
  return [target, ...subtypes].map((one) => ({ type: one, shape: shapeWithin(shape, type.kind === 'Collection') }));
}

/** The shapes that the properties of a shape refer to. */
export function referredShapes({ properties, shape }: Shape, index: SchemaIndex): readonly Wanted[] {
  return properties.flatMap(({ property }) => wanted(property.type, shape, index));
}
