import { acceptsEverything, type PropertyPlan } from '../../../model/shapes/shape.js';
import type { Code } from '../../code/code.js';
import { call } from '../../code/expressions.js';
import { prefixed, value as valueOf } from '../../code/scope.js';
import type { ShapePlan } from '../../shapes/name-shapes.js';
import type { ShapeContext } from '../module-context.js';
import { checkBounds } from '../bounds.js';
import { checkProperty } from './check-value.js';
import { countsDepth } from './nesting.js';
import { readProperty } from './read-property.js';

/** Writes the conditions of a guard on properties: inherited properties first. A property that accepts everything has none. */
export function checkProperties(context: ShapeContext): readonly Code[] {
  const { base, properties } = context.owner;
  const inherited = base === undefined ? [] : callProperties(base, context);
  const checked = properties.filter((property) => !acceptsEverything(property));
  return [...inherited, ...checked.flatMap((property) => checkWithBounds(property, context))];
}

function checkWithBounds(planned: PropertyPlan, context: ShapeContext): readonly Code[] {
  const read = readProperty(planned.property.name, context.scope);
  return [checkProperty(planned, context), ...checkBounds(planned, read, context)];
}

/** Writes `hasOrderProperties(value)`, for the shape itself or for its base; empty if nothing is checked. */
export function callProperties(shape: ShapePlan, context: ShapeContext): readonly Code[] {
  if (!hasChecks(shape)) return [];
  const hasProperties = valueOf(prefixed('has', shape.symbol, 'Properties'), context.scope);
  return [call(hasProperties, 'value', ...depthFor(shape, context))];
}

/** The arguments after the value with which a shape calls the functions for the properties of its base or itself. */
export function depthFor({ key }: ShapePlan, context: ShapeContext): readonly string[] {
  if (countsDepth(key, context)) return ['depth'];
  return context.recursion.has(key) ? ['0'] : [];
}

/** Whether any property of a shape, including inherited ones, refuses some value. */
export function hasChecks({ base, properties }: ShapePlan): boolean {
  return !properties.every(acceptsEverything) || (base !== undefined && hasChecks(base));
}
