import { code, type Code } from '../../code/code.js';
import { declareConst } from '../../code/declare.js';
import type { Declaration } from '../../code/module.js';
import { runtime, value as valueOf } from '../../code/scope.js';
import { stringLiteral } from '../../escape/literals.js';
import { isExact } from '../../../model/shapes/shape.js';
import type { ShapePlan } from '../../shapes/name-shapes.js';
import type { ShapeContext } from '../module-context.js';

/** Writes the check that an object has only documented properties; empty if the shape allows others. */
export function checkExactness({ owner, scope }: ShapeContext): readonly Code[] {
  if (!isExact(owner)) return [];
  return [code`${valueOf(runtime('hasOnly'), scope)}(value, keysOf${owner.symbol.name})`];
}

/** Writes the set of documented names for this check. */
export function declareKeys({ owner, scope }: ShapeContext): readonly Declaration[] {
  if (!isExact(owner)) return [];
  const keys = keysOf(owner).map(stringLiteral).join(', ');
  const setOf = valueOf(runtime('setOf'), scope);
  return [
    declareConst({ name: `keysOf${owner.symbol.name}`, value: code`/* @__PURE__ */ ${setOf}(${keys})`, local: true }),
  ];
}

function keysOf({ base, properties }: ShapePlan): readonly string[] {
  return [...(base === undefined ? [] : keysOf(base)), ...properties.map(({ property }) => property.name)];
}
