// In: a schema, its known deviations, the templates and the options of the package. Out: a `PlannedFile` for every file of the package.
// `package-plan.ts` decides names, shapes and recursion once; each emitter in `emitters/` plans one kind of file from that.
// Read on in `emitters/type-modules.ts` and `types/declare-structured-type.ts` for types, `emitters/operations.ts` for operations.
import { modelPath } from '../model/package/model-file.js';
import type { PlanInput, PlannedFile } from '../model/package/plan.js';
import { emitters } from './emitters/index.js';
import { copyRuntime } from './package/copy-runtime.js';
import { fitTemplates } from './package/fit-templates.js';
import { moveToRoot } from './package/move-to-root.js';
import { sources } from './package/sources.js';
import { decidePackage } from './package-plan.js';

/** Plans every file of the chosen parts of the package for a schema. */
export function planPackage(input: PlanInput): readonly PlannedFile[] {
  const decided = decidePackage(
    input,
    emitters.flatMap(({ modules = [] }) => modules),
  );
  const plan = { ...decided, templates: fitTemplates(input.templates, decided.index.odata) };
  const { parts } = input.package;
  const written = emitters.flatMap(({ part, emit }) => (parts.includes(part) ? emit(plan) : []));
  const files = [...written, ...copyRuntime(plan, written)];
  // Whatever the parts, `check` finds out what has changed in the API since.
  const all = [...files, sources(plan, files), { kind: 'Text', path: modelPath, text: input.model } as const];
  return parts.includes('package') ? all : all.map(moveToRoot);
}
