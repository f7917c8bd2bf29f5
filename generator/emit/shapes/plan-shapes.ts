import { elementType, type QualifiedName, type TypeReference } from '../../model/edm.js';
import type { Operation } from '../../model/operation.js';
import type { Property, Schema, StructuredType } from '../../model/schema.js';
import { acceptsNull, isOpaque, type ShapeName } from '../../model/shape.js';
import type { Names } from '../names.js';
import { ancestorsOf, isEnum, isStructured, type SchemaIndex } from '../schema-index.js';
import type { PropertyPlan, ShapeKey, ShapePlan, UnionPlan, ValuePlan } from './shape-plan.js';

/** Every shape of every type that is written: what is read, what may be sent, and what these hold. */
export function planShapes(schema: Schema, index: SchemaIndex, names: Names): ReadonlyMap<ShapeKey, ShapePlan> {
  const plans = new Map<ShapeKey, ShapePlan>();
  const plan = ({ type, shape }: Wanted): ShapePlan => {
    const key = shapeKey(type.name, shape);
    const known = plans.get(key);
    if (known !== undefined) return known;
    const base = baseIn(type, shape, index);
    const made = planShape({ type, shape }, base && plan({ type: base, shape }), { index, names });
    plans.set(key, made);
    return made;
  };
  const queue = wantedShapes(schema, index);
  const visited = new Set<ShapeKey>();
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (let made: ShapePlan | undefined = plan(next); made !== undefined && !visited.has(made.key); made = made.base) {
      visited.add(made.key);
      queue.push(...heldBy(made, index));
    }
  }
  return withoutPartialUnions(plans);
}

/** Nobody asks for any subtype where not all of them are planned. */
function withoutPartialUnions(plans: ReadonlyMap<ShapeKey, ShapePlan>): ReadonlyMap<ShapeKey, ShapePlan> {
  const isPartial = ({ union }: ShapePlan) => union !== undefined && !union.subtypes.every((key) => plans.has(key));
  return new Map([...plans].map(([key, plan]) => [key, isPartial(plan) ? { ...plan, union: undefined } : plan]));
}

/** The name of a shape of a type. */
export function shapeKey(name: QualifiedName, shape: ShapeName): ShapeKey {
  return `${shape} ${name}`;
}

/** The shape of what a property holds: an update replaces collections whole, so that their items are created. */
export function shapeWithin(shape: ShapeName, collection: boolean): ShapeName {
  return shape === 'update' && collection ? 'create' : shape;
}

/** Resolves what a property, parameter or payload in a shape holds. */
export function planValue(type: TypeReference, shape: ShapeName, { types }: SchemaIndex): ValuePlan {
  const element = elementType(type);
  if (element.kind === 'Primitive') return { kind: 'primitive', name: element.name };
  const target = types.get(element.name);
  if (isEnum(target)) return { kind: 'enum', type: target, request: shape !== 'read' };
  if (!isStructured(target) || isOpaque(target)) return { kind: 'opaque', type: target };
  return { kind: 'object', target: shapeKey(target.name, shapeWithin(shape, type.kind === 'Collection')) };
}

interface Wanted {
  readonly type: StructuredType;
  readonly shape: ShapeName;
}

interface Surroundings {
  readonly index: SchemaIndex;
  readonly names: Names;
}

function wantedShapes({ types, operations, examples }: Schema, index: SchemaIndex): Wanted[] {
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

/** A type in a shape, and its subtypes, which may stand for it. */
function wanted(type: TypeReference | undefined, shape: ShapeName, index: SchemaIndex): readonly Wanted[] {
  const element = type === undefined ? undefined : elementType(type);
  const target = element?.kind === 'Named' ? index.types.get(element.name) : undefined;
  if (type === undefined || !isStructured(target) || isOpaque(target)) return [];
  const subtypes = index.subtypes.get(target.name) ?? [];
  return [target, ...subtypes].map((one) => ({ type: one, shape: shapeWithin(shape, type.kind === 'Collection') }));
}

function heldBy({ properties, shape }: ShapePlan, index: SchemaIndex): readonly Wanted[] {
  return properties.flatMap(({ property }) => wanted(property.type, shape, index));
}

function planShape({ type, shape }: Wanted, base: ShapePlan | undefined, { index, names }: Surroundings): ShapePlan {
  const own = names.types.get(type.name);
  const subtypes = index.subtypes.get(type.name) ?? [];
  const ancestors = ancestorsOf(type, index.types);
  const union: UnionPlan = {
    symbol: { name: own?.unions[shape] ?? '', module: own?.unionModule ?? '' },
    subtypes: subtypes.map(({ name }) => shapeKey(name, shape)),
  };
  return {
    key: shapeKey(type.name, shape),
    shape,
    symbol: { name: own?.shapes[shape] ?? '', module: own?.module ?? '' },
    wireName: type.name,
    type,
    base,
    properties: ownProperties(type, shape, index).map((property) => planProperty(property, shape, index)),
    typeNames: [type, ...subtypes].map(({ name }) => name),
    union: subtypes.length === 0 ? undefined : union,
    openType: [type, ...ancestors].some(({ openType }) => openType),
  };
}

/** What an ancestor declares counts as the ancestor declares it, and of two rows of one name the first counts. */
function ownProperties(type: StructuredType, shape: ShapeName, { types }: SchemaIndex): readonly Property[] {
  const inherited = ancestorsOf(type, types).flatMap(({ properties, annotations }) => [...annotations, ...properties]);
  const seen = new Set(['@odata.type', ...inherited.map(({ name }) => name)]);
  const annotations = shape === 'read' ? type.annotations.map(toOptional) : [];
  return [...annotations, ...type.properties].filter(({ name, presence }) => {
    if (seen.has(name)) return false;
    seen.add(name);
    return presence[shape] !== 'absent';
  });
}

function toOptional(annotation: Property): Property {
  return { ...annotation, nullable: true, presence: { read: 'optional', create: 'absent', update: 'absent' } };
}

function planProperty(property: Property, shape: ShapeName, index: SchemaIndex): PropertyPlan {
  return {
    property,
    value: planValue(property.type, shape, index),
    collection: property.type.kind === 'Collection',
    required: property.presence[shape] === 'required',
    nullable: acceptsNull(property, shape),
  };
}

/** What is read derives as documented; of what is sent, ancestors that add nothing are left out. */
function baseIn(type: StructuredType, shape: ShapeName, index: SchemaIndex): StructuredType | undefined {
  const ancestors = ancestorsOf(type, index.types);
  if (shape === 'read') return ancestors[0];
  return ancestors.find((ancestor) => ownProperties(ancestor, shape, index).length > 0);
}
