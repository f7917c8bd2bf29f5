import type { Bounds } from '../../model/constraint.js';
import { boundsOf } from '../../model/shapes/bounds.js';
import type { PropertyPlan } from '../../model/shapes/shape.js';
import type { Code } from '../code/code.js';
import { call, string } from '../code/expressions.js';
import { literal } from '../code/literal.js';
import type { RuntimeName } from '../code/runtime-modules.js';
import { runtime, value as valueOf } from '../code/scope.js';
import { assign } from '../code/statements.js';
import type { ShapeContext } from './module-context.js';

/** Writes the condition that a property of a request is within its documented limits: `hasLength(value.name, 1, 50)`. */
export function checkBounds({ property }: PropertyPlan, read: Code, { owner, scope }: ShapeContext): readonly Code[] {
  const bounds = owner.shape === 'read' ? undefined : boundsOf(property);
  if (bounds === undefined) return [];
  const { test, limits } = functionsFor(bounds);
  return [call(valueOf(runtime(test), scope), read, ...limits)];
}

/** Writes the line that reports such a property beyond its limits: `found = length(found, "name", value.name, 1, 50);`. */
export function reportBounds({ property }: PropertyPlan, read: Code, { owner, scope }: ShapeContext): readonly Code[] {
  const bounds = owner.shape === 'read' ? undefined : boundsOf(property);
  if (bounds === undefined) return [];
  const { report, limits } = functionsFor(bounds);
  const reported = call(valueOf(runtime(report), scope), 'found', string(property.name), read, ...limits);
  return [assign('found', reported)];
}

interface BoundsFunctions {
  readonly test: RuntimeName;
  readonly report: RuntimeName;
  readonly limits: readonly Code[];
}

function functionsFor({ minLength, maxLength, minimum, maximum, minItems, maxItems }: Bounds): BoundsFunctions {
  if (minLength !== undefined || maxLength !== undefined)
    return { test: 'hasLength', report: 'length', limits: argumentsOf(minLength, maxLength) };
  if (minItems !== undefined || maxItems !== undefined)
    return { test: 'hasCount', report: 'count', limits: argumentsOf(minItems, maxItems) };
  return { test: 'isInRange', report: 'range', limits: argumentsOf(minimum, maximum) };
}

/** A missing lower limit is `undefined`; a missing upper limit is left out. */
function argumentsOf(min: number | undefined, max: number | undefined): readonly Code[] {
  return [literal(min), ...(max === undefined ? [] : [literal(max)])];
}
