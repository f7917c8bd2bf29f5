import type { StructuredType } from '../../model/schema/schema.js';
import { shapeNames } from '../../model/shapes/shape-names.js';
import type { Declaration } from '../code/module.js';
import type { Scope } from '../code/scope.js';
import type { PackagePlan } from '../package-plan.js';
import { shapeKey } from '../../model/shapes/plan-value.js';
import type { ShapePlan } from '../shapes/name-shapes.js';
import { declareGuard } from './guard/declare-guard.js';
import { declareShapeInterface, shapeDoc } from './declare-interface.js';
import { declareShape } from './declare-shape.js';
import { declareSchemaObject, declareValidators } from './declare-validators.js';
import { declareTypeNames } from './type-names.js';

/** Writes all shapes of a structured type, each with its interface, schema object, guard, validators and table. */
export function declareStructuredType(type: StructuredType, plan: PackagePlan, scope: Scope): readonly Declaration[] {
  const shapes = shapeNames.flatMap((shape) => plan.shapes.get(shapeKey(type.name, shape)) ?? []);
  const names = shapes.slice(0, 1).flatMap((shape) => declareTypeNames(shape, plan));
  return [...names, ...shapes.flatMap((owner) => declareWholeShape(owner, shapeDoc(type, owner, plan), plan, scope))];
}

/** Writes one shape with everything that belongs to it. */
export function declareWholeShape(
  owner: ShapePlan,
  doc: string,
  plan: PackagePlan,
  scope: Scope,
): readonly Declaration[] {
  const context = { plan, scope, owner };
  const { name } = owner.symbol;
  return [
    declareShapeInterface(context, doc),
    declareSchemaObject(name, scope),
    ...declareGuard(context),
    ...declareValidators(name, scope),
    declareShape(context),
  ];
}
