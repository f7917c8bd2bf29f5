import type { Operation } from '../../model/operation.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';
import { planParameters } from '../../model/shapes/plan-parameters.js';
import type { Shape, ShapeKey } from '../../model/shapes/shape.js';
import type { ModuleSymbol } from '../code/code.js';
import type { OperationNames } from '../names/name-operations.js';
import type { Names } from '../names/name-schema.js';

/** A shape with the names of its interface and of its union in TypeScript. */
export interface ShapePlan extends Shape {
  readonly symbol: ModuleSymbol;
  readonly base: ShapePlan | undefined;
  /** Present if the type has subtypes. */
  readonly union: UnionPlan | undefined;
  /** The type of its own and inherited relationships; undefined if it has none. */
  readonly related: ModuleSymbol | undefined;
}

/** The union of a type and its subtypes. */
export interface UnionPlan {
  readonly symbol: ModuleSymbol;
  readonly subtypes: readonly ShapeKey[];
}

/** Every shape of a package, by key. */
export type Shapes = ReadonlyMap<ShapeKey, ShapePlan>;

/** Names every shape; the base of a shape is named before it. */
export function nameShapes(shapes: ReadonlyMap<ShapeKey, Shape>, names: Names): Shapes {
  const named = new Map<ShapeKey, ShapePlan>();
  const nameOnce = (shape: Shape): ShapePlan => {
    const known = named.get(shape.key);
    if (known !== undefined) return known;
    const base = shape.base && nameOnce(shapes.get(shape.base.key) ?? shape.base);
    const made = nameShape(shape, base, names);
    named.set(shape.key, made);
    return made;
  };
  // Keep the order of `shapes`: bases are named before it is their turn.
  return new Map([...shapes].map(([key, shape]) => [key, nameOnce(shape)]));
}

function nameShape(shape: Shape, base: ShapePlan | undefined, { types }: Names): ShapePlan {
  const own = shape.type === undefined ? undefined : types.get(shape.type.name);
  const symbol = { name: own?.shapes[shape.shape] ?? '', module: own?.modules[shape.shape] ?? '' };
  const unionSymbol = { name: own?.unions[shape.shape] ?? '', module: own?.unionModules[shape.shape] ?? '' };
  const { subtypes, relationships } = shape;
  const related = { name: own?.relationships ?? '', module: symbol.module };
  return {
    ...shape,
    symbol,
    base,
    union: subtypes && { symbol: unionSymbol, subtypes },
    related: relationships.length === 0 ? base?.related : related,
  };
}

/** Names the shape of a request body with parameters; undefined if the operation has no such body. */
export function nameParameters(
  operation: Operation,
  index: SchemaIndex,
  { parameters: name, module }: OperationNames,
): ShapePlan | undefined {
  const shape = planParameters(operation, index);
  return shape && { ...shape, symbol: { name, module }, base: undefined, union: undefined, related: undefined };
}
