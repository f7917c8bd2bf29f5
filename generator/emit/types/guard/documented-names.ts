import { isExact } from '../../../model/shapes/shape.js';
import { plain, type Code } from '../../code/code.js';
import { call, string } from '../../code/expressions.js';
import { switchOn } from '../../code/statements.js';
import { declareFunction } from '../../code/declare.js';
import type { Declaration } from '../../code/module.js';
import { runtime, value as valueOf } from '../../code/scope.js';
import type { ShapePlan } from '../../shapes/name-shapes.js';
import type { ShapeContext } from '../module-context.js';

/** Writes the condition that an object has only documented properties; empty if the shape allows others. */
export function checkNames({ owner, scope }: ShapeContext): readonly Code[] {
  if (!isExact(owner)) return [];
  return [call(valueOf(runtime('hasOnly'), scope), 'value', nameTestOf(owner))];
}

/** The name of the function that knows the documented properties of a shape. */
export function nameTestOf({ symbol }: ShapePlan): string {
  return `has${symbol.name}Property`;
}

/** Writes that function; a `switch` is faster than a set. Empty if the shape allows other properties. */
export function declareNameTest({ owner }: ShapeContext): readonly Declaration[] {
  if (!isExact(owner)) return [];
  const tests = namesOf(owner).map(string);
  return [
    declareFunction({
      name: nameTestOf(owner),
      doc: `Whether \`${owner.symbol.name}\` has a property of this name.`,
      parameters: ['name: string'],
      result: plain('boolean'),
      body: [switchOn('name', tests.length === 0 ? [] : [{ tests, result: 'true' }], 'false')],
      local: true,
    }),
  ];
}

function namesOf({ base, properties }: ShapePlan): readonly string[] {
  return [...(base === undefined ? [] : namesOf(base)), ...properties.map(({ property }) => property.name)];
}
