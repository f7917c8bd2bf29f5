import { checkExactness, declareKeys } from './exactness.js';
import { code, joinCode, plain, type Code } from '../../code/code.js';
import { declareFunction } from '../../code/declare.js';
import type { Declaration } from '../../code/module.js';
import { type as typeOf, runtime, value as valueOf } from '../../code/scope.js';
import { stringLiteral } from '../../escape/literals.js';
import { callProperties, checkInherited, checkProperties, hasChecks, type PropertyCheck } from './check-properties.js';
import { readProperties } from './read-properties.js';
import { typeNamesOf } from '../type-names.js';
import type { ShapeContext } from '../module-context.js';

/**
 * Writes the guard `isOrder` of a shape. A shape that can contain itself gets a second function, `checkOrder`, which takes the depth. A
 * shape that others extend gets a third, `hasOrderProperties`, which checks only the properties.
 */
export function declareGuard(context: ShapeContext): readonly Declaration[] {
  const { owner, bases, recursion } = context;
  const { name } = owner.symbol;
  const isBase = bases.has(owner.key) && hasChecks(owner);
  const result = plain(`value is ${name}`);
  const guard = {
    name: `is${name}`,
    doc: `Whether a value is \`${name}\`.`,
    parameters: plain('value: unknown'),
    result,
  };
  const body = guardBody(isBase, context);
  const properties = isBase ? [declareProperties(context)] : [];
  if (!recursion.has(owner.key)) return [...declareKeys(context), declareFunction({ ...guard, body }), ...properties];
  return [
    ...declareKeys(context),
    declareFunction({ ...guard, body: plain(`return check${name}(value, 0);`) }),
    declareFunction({
      name: `check${name}`,
      doc: `Whether a value at some depth of nesting is \`${name}\`.`,
      parameters: plain('value: unknown, depth: number'),
      result,
      body,
    }),
    ...properties,
  ];
}

function guardBody(isBase: boolean, context: ShapeContext): Code {
  const { recursion, owner, scope } = context;
  const own = isBase ? [] : checkProperties(context);
  const properties = isBase ? callProperties(owner, context) : conditionsOf(own, context);
  const conditions = [...checkTypeName(context), ...properties, ...checkExactness(context)];
  const tooDeep = recursion.has(owner.key) ? code`depth > ${valueOf(runtime('maxDepth'), scope)} || ` : code``;
  const read = readProperties(own, owner.typeNames.length > 0, scope);
  return code`if (${tooDeep}!${valueOf(runtime('isObject'), scope)}(value)) return false;
${read}return ${allOf(conditions)};`;
}

function declareProperties(context: ShapeContext): Declaration {
  const { recursion, scope, owner } = context;
  const own = checkProperties(context);
  const depth = recursion.has(owner.key) ? ', depth: number' : '';
  return declareFunction({
    name: `has${owner.symbol.name}Properties`,
    doc: `Whether an object has the properties of \`${owner.symbol.name}\`, whatever its \`@odata.type\` is.`,
    parameters: code`value: ${typeOf(runtime('JsonObject'), scope)}${depth}`,
    result: plain('boolean'),
    body: code`${readProperties(own, false, scope)}return ${allOf(conditionsOf(own, context))};`,
  });
}

/** The conditions of a guard: inherited properties first. */
function conditionsOf(own: readonly PropertyCheck[], context: ShapeContext): readonly Code[] {
  return [...checkInherited(context), ...own.map(({ check }) => check)];
}

function checkTypeName({ owner, names, scope }: ShapeContext): readonly Code[] {
  const [name, ...others] = owner.typeNames;
  if (name === undefined) return [];
  if (others.length > 0)
    return [code`${valueOf(runtime('isTypeName'), scope)}(typeName, ${typeNamesOf(owner, names)})`];
  return [
    plain(
      `(typeName === undefined || typeName === ${stringLiteral(`#${name}`)} || typeName === ${stringLiteral(name)})`,
    ),
  ];
}

function allOf(conditions: readonly Code[]): Code {
  return conditions.length === 0 ? plain('true') : joinCode(conditions, ' && ');
}
