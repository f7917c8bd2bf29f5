import type { Schema } from '../schema/schema.js';
import type { SchemaIndex } from '../schema/schema-index.js';
import { baseIn, planShape } from './plan-shape.js';
import { shapeKey } from './plan-value.js';
import type { ShapeKey, Shape } from './shape.js';
import { referredShapes, wantedShapes, type Wanted } from './wanted-shapes.js';

/** Plans the shapes of all types of a package or export: what responses contain, what requests may send, and the shapes that these refer to. */
export function planShapes(schema: Schema, index: SchemaIndex): ReadonlyMap<ShapeKey, Shape> {
  const plans = new Map<ShapeKey, Shape>();
  const plan = ({ type, shape }: Wanted): Shape => {
    const key = shapeKey(type.name, shape);
    const known = plans.get(key);
    if (known !== undefined) return known;
    const base = baseIn(type, shape, index);
    const made = planShape({ type, shape }, base && plan({ type: base, shape }), index);
    plans.set(key, made);
    return made;
  };
  const queue = wantedShapes(schema, index);
  const visited = new Set<ShapeKey>();
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (let made: Shape | undefined = plan(next); made !== undefined && !visited.has(made.key); made = made.base) {
      visited.add(made.key);
      queue.push(...referredShapes(made, index));
    }
  }
  return withoutPartialUnions(plans);
}

/** Drops the subtypes of a shape unless all of them are planned. */
function withoutPartialUnions(plans: ReadonlyMap<ShapeKey, Shape>): ReadonlyMap<ShapeKey, Shape> {
  const isPartial = ({ subtypes = [] }: Shape) => !subtypes.every((key) => plans.has(key));
  return new Map([...plans].map(([key, plan]) => [key, isPartial(plan) ? { ...plan, subtypes: undefined } : plan]));
}
