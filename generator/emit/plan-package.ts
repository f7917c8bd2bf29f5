// In: a schema, its known deviations, the templates and the options of the package. Out: a `PlannedFile` for every file of the package.
// `package-plan.ts` decides names, shapes and recursion once; each emitter in `emitters/` plans one kind of file from that.
// Read on in `emitters/type-modules.ts` and `types/declare-structured-type.ts` for types, `emitters/operations.ts` for operations.
import type { PlanInput, PlannedFile } from '../model/package/plan.js';
import { emitters } from './emitters/index.js';
import { sources } from './package/sources.js';
import { decidePackage } from './package-plan.js';

/** Plans every file of the package for a schema. */
export function planPackage(input: PlanInput): readonly PlannedFile[] {
  const plan = decidePackage(
    input,
    emitters.flatMap(({ modules = [] }) => modules),
  );
  const files = emitters.flatMap(({ emit }) => emit(plan));
  return [...files, sources(plan, files)];
}
