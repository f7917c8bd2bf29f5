import { findCycles } from './find-cycles.js';
import { targetsIn, type ShapeKey } from '../../model/shapes/shape.js';
import type { ShapePlan } from './name-shapes.js';

/** The shapes and unions that can contain themselves. Those that can contain each other have the same number. */
export type Recursion = ReadonlyMap<string, number>;

/** Finds the shapes and unions that can contain themselves. */
export function findRecursion(plans: ReadonlyMap<ShapeKey, ShapePlan>): Recursion {
  const edges = new Map<string, readonly string[]>();
  for (const plan of plans.values()) {
    edges.set(plan.key, [...(plan.base === undefined ? [] : [plan.base.key]), ...targetsOf(plan, plans)]);
    if (plan.union !== undefined) edges.set(unionKey(plan.key), [plan.key, ...plan.union.subtypes]);
  }
  return findCycles(edges);
}

/** The key of the union of a shape and its subtypes. */
export function unionKey(key: ShapeKey): string {
  return `any ${key}`;
}

function targetsOf({ properties }: ShapePlan, plans: ReadonlyMap<ShapeKey, ShapePlan>): readonly string[] {
  return properties
    .flatMap(({ value }) => targetsIn(value))
    .map((target) => (plans.get(target)?.union === undefined ? target : unionKey(target)));
}
