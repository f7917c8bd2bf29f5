import { code, plain, type Code } from '../../code/code.js';
import { prefixed, value as valueOf } from '../../code/scope.js';
import type { PropertyPlan } from '../../../model/shapes/shape.js';
import type { ShapePlan } from '../../shapes/name-shapes.js';
import { checkProperty, countsDepth, type CheckContext } from './check-value.js';
import { nameLocals } from './local-variables.js';
import { typeNamesOf } from '../type-names.js';

/** Writes the checks of all properties of a shape, inherited ones by a call. */
export function checkProperties(context: CheckContext): readonly Code[] {
  const { base, properties } = context.owner;
  const locals = localsOf(properties, context);
  const own = properties.map((property) => checkProperty(locals.get(property.property.name) ?? '', property, context));
  return [...(base === undefined ? [] : callProperties(base, context)), ...own.filter((check) => check !== undefined)];
}

/** `hasOrderProperties(value)`, of the shape itself or of one that it derives from. */
export function callProperties(shape: ShapePlan, context: CheckContext): readonly Code[] {
  const { key, symbol } = shape;
  if (!hasChecks(shape, context)) return [];
  const depth = countsDepth(key, context) ? ', depth' : context.plan.recursion.has(key) ? ', 0' : '';
  return [code`${valueOf(prefixed('has', symbol, 'Properties'), context.scope)}(value${depth})`];
}

/** Is there any value that its properties refuse? */
export function hasChecks({ base, properties }: ShapePlan, context: CheckContext): boolean {
  if (properties.some((property) => checkProperty('', property, context) !== undefined)) return true;
  return base !== undefined && hasChecks(base, context);
}

/** Variables are called like their properties, but for names of functions and constants that the guard speaks of. */
export function localsOf(properties: readonly PropertyPlan[], context: CheckContext): ReadonlyMap<string, string> {
  const { owner, plan } = context;
  const checks = properties.map((property) => checkProperty('', property, context) ?? plain(''));
  const base = owner.base === undefined ? [] : callProperties(owner.base, context);
  const used = [...checks, ...base].flatMap(({ uses }) => uses.map(({ local }) => local));
  const names = properties.map(({ property }) => property.name);
  return nameLocals(names, [...used, `keysOf${owner.symbol.name}`, typeNamesOf(owner, plan)]);
}
