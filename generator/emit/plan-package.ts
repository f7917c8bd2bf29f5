import type { PlanInput, PlannedFile } from '../model/package/plan.js';
import { emitters } from './emitters/index.js';
import { decidePackage } from './package-plan.js';

/** Plans every file of the package that a schema gives. */
export function planPackage(input: PlanInput): readonly PlannedFile[] {
  const plan = decidePackage(input);
  return emitters.flatMap(({ emit }) => emit(plan));
}
