import type { PlannedFile } from '../model/package/plan.js';
import type { PackagePlan } from './package-plan.js';

/** One kind of file of the package. */
export interface Emitter {
  readonly emit: (plan: PackagePlan) => readonly PlannedFile[];
}
