import type { ShapeName } from '../../model/schema/shape.js';
import { declareConst } from '../code/declare.js';
import type { Declaration } from '../code/module.js';
import { array, asConst, string } from '../code/expressions.js';
import type { ShapePlan } from '../shapes/name-shapes.js';
import { namesOf } from '../shapes/type-symbols.js';
import type { Names } from '../names/name-schema.js';
import type { ModuleContext } from './module-context.js';

/**
 * How a shape limits `@odata.type`: `own`: to the name of its type; `list`: to the names of its type and its subtypes; `text`: not at all,
 * because a service may return a subtype that the documentation does not know; `none`: it is not the name of the type.
 */
export type TypeNameLimit = 'own' | 'list' | 'text' | 'none';

/** How a shape limits `@odata.type`. */
export function limitOf({
  typeNames,
  shape,
}: {
  readonly typeNames: readonly string[];
  readonly shape: ShapeName;
}): TypeNameLimit {
  if (typeNames.length === 0) return 'none';
  if (typeNames.length === 1) return 'own';
  return shape === 'read' ? 'text' : 'list';
}

/** The end of a sentence about a function that does not look at `@odata.type`. */
export function anyName({ index }: Pick<ModuleContext, 'index'>): string {
  return index.odata ? ', whatever its type name is' : '';
}

/** The name of the constant that lists the values of `@odata.type` for a type with subtypes: `typeNamesOfVehicle`. */
export function typeNamesOf({ type, symbol }: ShapePlan, names: Names): string {
  return `typeNamesOf${type === undefined ? symbol.name : namesOf(names, type.name).shapes.read}`;
}

/** Writes that constant once for the shapes that requests send. */
export function declareTypeNames(shapes: readonly ShapePlan[], names: Names): readonly Declaration[] {
  const limited = shapes.find((shape) => limitOf(shape) === 'list');
  if (limited === undefined) return [];
  const list = asConst(array(limited.typeNames.map(string)));
  return [declareConst({ name: typeNamesOf(limited, names), value: list, local: true })];
}
