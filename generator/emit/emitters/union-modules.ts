import type { PlannedFile } from '../../model/plan.js';
import { shapeNames } from '../shapes/shape-names.js';
import { planModule } from '../code/module.js';
import type { Emitter } from '../emitter.js';
import { namesOf, type PackagePlan } from '../package-plan.js';
import { shapeKey } from '../shapes/plan-value.js';
import { declareUnion } from '../types/declare-union.js';

/** One module a type that has subtypes: `src/any-vehicle.ts`. Apart from the type's own, so that nobody loads all subtypes for it. */
export const unionModules: Emitter = {
  name: 'union modules',
  emit: (plan) =>
    plan.names.namespaces.flatMap(({ types, taken }) => types.flatMap((name) => emitUnions(name, taken, plan))),
};

function emitUnions(name: string, taken: ReadonlySet<string>, plan: PackagePlan): readonly PlannedFile[] {
  const module = namesOf(plan, name).unionModule;
  const declarations = shapeNames.flatMap((shape) => {
    const base = plan.shapes.get(shapeKey(name, shape));
    return base?.union === undefined ? [] : declareUnion(base, base.union, plan, { module, taken });
  });
  return declarations.length === 0 ? [] : [planModule(module, declarations)];
}
