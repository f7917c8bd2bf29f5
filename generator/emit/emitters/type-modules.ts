import type { PlannedFile } from '../../model/plan.js';
import type { SchemaType } from '../../model/schema.js';
import { isOpaque } from '../../model/shape.js';
import { planModule, type Declaration } from '../code/module.js';
import type { Scope } from '../code/scope.js';
import type { Emitter } from '../emitter.js';
import { namesOf, type PackagePlan } from '../package-plan.js';
import { declareEnumType } from '../types/declare-enum-type.js';
import { declareOpaqueType } from '../types/declare-opaque-type.js';
import { declareStructuredType } from '../types/declare-structured-type.js';

/** One module a type: `src/order.ts`. */
export const typeModules: Emitter = {
  name: 'type modules',
  emit: (plan) =>
    plan.names.namespaces.flatMap(({ types, taken }) => types.flatMap((name) => emitType(name, taken, plan))),
};

function emitType(name: string, taken: ReadonlySet<string>, plan: PackagePlan): readonly PlannedFile[] {
  const type = plan.index.types.get(name);
  if (type === undefined) return [];
  const { module } = namesOf(plan, name);
  return [planModule(module, declareSchemaType(type, plan, { module, taken }))];
}

function declareSchemaType(type: SchemaType, plan: PackagePlan, scope: Scope): readonly Declaration[] {
  if (type.kind === 'EnumType') return declareEnumType(type, plan, scope);
  return isOpaque(type) ? [declareOpaqueType(type, plan)] : declareStructuredType(type, plan, scope);
}
