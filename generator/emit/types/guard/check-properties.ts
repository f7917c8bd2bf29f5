import { acceptsEverything } from '../../../model/shapes/shape.js';
import { code, type Code } from '../../code/code.js';
import { prefixed, value as valueOf } from '../../code/scope.js';
import type { ShapePlan } from '../../shapes/name-shapes.js';
import type { ShapeContext } from '../module-context.js';
import { typeNamesOf } from '../type-names.js';
import { checkProperty, countsDepth } from './check-value.js';
import { nameLocals } from './local-variables.js';

/** The check of a property, and the variable of the guard that it reads. */
export interface PropertyCheck {
  readonly name: string;
  readonly local: string;
  readonly check: Code;
}

/** Writes the checks of the shape's own properties. A property that accepts everything has none. */
export function checkProperties(context: ShapeContext): readonly PropertyCheck[] {
  const checked = context.owner.properties.filter((property) => !acceptsEverything(property));
  // Almost every variable has the name of its property: only the others need their check written again.
  const drafts = checked.map((property) => checkProperty(property.property.name, property, context));
  const used = drafts.flatMap((draft) => draft?.uses ?? []).map(({ local }) => local);
  const locals = localsOf(used, context);
  return checked.flatMap((property, index) => {
    const { name } = property.property;
    const local = locals.get(name) ?? '';
    const check = local === name ? drafts[index] : checkProperty(local, property, context);
    return check === undefined ? [] : [{ name, local, check }];
  });
}

/** Checks inherited properties by a call of the base's function. */
export function checkInherited(context: ShapeContext): readonly Code[] {
  const { base } = context.owner;
  return base === undefined ? [] : callProperties(base, context);
}

/** Writes `hasOrderProperties(value)`, for the shape itself or for its base; empty if nothing is checked. */
export function callProperties(shape: ShapePlan, context: ShapeContext): readonly Code[] {
  const { key, symbol } = shape;
  if (!hasChecks(shape)) return [];
  const depth = countsDepth(key, context) ? ', depth' : context.recursion.has(key) ? ', 0' : '';
  return [code`${valueOf(prefixed('has', symbol, 'Properties'), context.scope)}(value${depth})`];
}

/** Whether any property of a shape, including inherited ones, refuses some value. */
export function hasChecks({ base, properties }: ShapePlan): boolean {
  return !properties.every(acceptsEverything) || (base !== undefined && hasChecks(base));
}

/** Names the variable of each property like the property, unless the guard refers to a function or constant of that name. */
function localsOf(used: readonly string[], context: ShapeContext): ReadonlyMap<string, string> {
  const { owner, names } = context;
  const inherited = checkInherited(context).flatMap(({ uses }) => uses.map(({ local }) => local));
  return nameLocals(
    owner.properties.map(({ property }) => property.name),
    [...used, ...inherited, `keysOf${owner.symbol.name}`, typeNamesOf(owner, names)],
  );
}
