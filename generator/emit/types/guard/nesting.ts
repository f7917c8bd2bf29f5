import { shapeAt, targetsIn, type ShapeKey, type ValuePlan } from '../../../model/shapes/shape.js';
import { unionKey } from '../../shapes/find-recursion.js';
import type { ShapeContext } from '../module-context.js';

/** The shape that has a value, and which shapes can contain each other. */
export type Nesting = Pick<ShapeContext, 'recursion' | 'owner'>;

/** Whether the owner's guard passes the depth on to the guard of a shape or union. */
export function countsDepth(target: string, { recursion, owner }: Nesting): boolean {
  const component = recursion.get(target);
  return component !== undefined && component === recursion.get(owner.key);
}

/** The shapes in a value that can contain the owner. */
export function recursiveIn(value: ValuePlan, context: Nesting & Pick<ShapeContext, 'shapes'>): readonly ShapeKey[] {
  return targetsIn(value).filter((target) => countsDepth(guardedBy(target, context), context));
}

/** The key of the guard for a shape: that of its union with its subtypes, if it has any. */
export function guardedBy(target: ShapeKey, { shapes }: Pick<ShapeContext, 'shapes'>): string {
  return shapeAt(shapes, target).union === undefined ? target : unionKey(target);
}

/**
 * How many levels of nesting an object in a union counts. If several alternatives can contain the owner, each level may be validated once
 * for each of them, so that fewer levels are allowed: otherwise the time would grow exponentially with the depth of a value.
 */
export function depthStep(value: ValuePlan, context: ShapeContext): number {
  return recursiveIn(value, context).length > 1 ? 5 : 1;
}

/** The depth of the objects in a property. */
export function innerDepth({ step = 1 }: Pick<ShapeContext, 'step'>): string {
  return `depth + ${step}`;
}
