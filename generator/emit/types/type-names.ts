import { joinCode, plain } from '../code/code.js';
import { declareConst } from '../code/declare.js';
import type { Declaration } from '../code/module.js';
import { stringLiteral } from '../escape/literals.js';
import { namesOf, type PackagePlan } from '../package-plan.js';
import type { ShapePlan } from '../shapes/name-shapes.js';

/** The constant that lists what `@odata.type` may say for a type with subtypes: `typeNamesOfVehicle`. */
export function typeNamesOf({ type, symbol }: ShapePlan, plan: PackagePlan): string {
  return `typeNamesOf${type === undefined ? symbol.name : namesOf(plan, type.name).shapes.read}`;
}

/** Writes that constant, once for all shapes of the type. */
export function declareTypeNames(shape: ShapePlan, plan: PackagePlan): readonly Declaration[] {
  if (shape.typeNames.length < 2) return [];
  const names = shape.typeNames.map((name) => plain(stringLiteral(name)));
  const list = joinCode(names, ', ');
  return [declareConst({ name: typeNamesOf(shape, plan), value: plain(`[${list.text}] as const`), local: true })];
}
