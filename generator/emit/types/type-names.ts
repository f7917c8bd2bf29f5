import { plain } from '../code/code.js';
import { declareConst } from '../code/declare.js';
import type { Declaration } from '../code/module.js';
import { stringLiteral } from '../escape/literals.js';
import type { ShapePlan } from '../shapes/name-shapes.js';
import { namesOf } from '../shapes/type-symbols.js';
import type { Names } from '../names/name-schema.js';

/** The name of the constant that lists the values of `@odata.type` for a type with subtypes: `typeNamesOfVehicle`. */
export function typeNamesOf({ type, symbol }: ShapePlan, names: Names): string {
  return `typeNamesOf${type === undefined ? symbol.name : namesOf(names, type.name).shapes.read}`;
}

/** Writes that constant once for all shapes of the type. */
export function declareTypeNames(shape: ShapePlan, names: Names): readonly Declaration[] {
  if (shape.typeNames.length < 2) return [];
  const list = shape.typeNames.map(stringLiteral).join(', ');
  return [declareConst({ name: typeNamesOf(shape, names), value: plain(`[${list}] as const`), local: true })];
}
