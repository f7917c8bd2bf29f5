import type { Schema } from '../../model/schema/schema.js';
import type { Names } from '../names.js';
import type { SchemaIndex } from '../schema-index.js';
import { baseIn, planShape } from './plan-shape.js';
import { shapeKey } from './plan-value.js';
import type { ShapeKey, ShapePlan } from './shape-plan.js';
import { heldBy, wantedShapes, type Wanted } from './wanted-shapes.js';

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
