import { code, joinCode, plain, type Code } from '../../code/code.js';
import { declareFunction } from '../../code/declare.js';
import type { Declaration } from '../../code/module.js';
import { runtime, type as typeOf, value as valueOf } from '../../code/scope.js';
import { stringLiteral } from '../../escape/literals.js';
import { callProperties, checkProperties, hasChecks } from './check-properties.js';
import type { CheckContext } from './check-value.js';
import { checkExactness, declareKeys } from './exactness.js';
import { readProperties } from './read-properties.js';
import { typeNamesOf } from '../type-names.js';

/**
 * Writes the guard `isOrder` of a shape. A shape that can hold itself gets a second function, `checkOrder`, that knows how deep it
 * is; one that others derive from gets a third, `hasOrderProperties`, for its properties alone.
 */
export function declareGuard(context: CheckContext): readonly Declaration[] {
  const { plan, owner } = context;
  const { name } = owner.symbol;
  const isBase = plan.bases.has(owner.key) && hasChecks(owner, context);
  const result = plain(`value is ${name}`);
  const guard = { name: `is${name}`, doc: `Is it \`${name}\`?`, parameters: plain('value: unknown'), result };
  const body = guardBody(isBase, context);
  const properties = isBase ? [declareProperties(context)] : [];
  if (!plan.recursion.has(owner.key))
    return [...declareKeys(context), declareFunction({ ...guard, body }), ...properties];
  return [
    ...declareKeys(context),
    declareFunction({ ...guard, body: plain(`return check${name}(value, 0);`) }),
    declareFunction({
      name: `check${name}`,
      doc: 'The same at some depth of nesting.',
      parameters: plain('value: unknown, depth: number'),
      result,
      body,
    }),
    ...properties,
  ];
}

function guardBody(isBase: boolean, context: CheckContext): Code {
  const { plan, owner, scope } = context;
  const own = isBase ? callProperties(owner, context) : checkProperties(context);
  const conditions = [...checkTypeName(context), ...own, ...checkExactness(context)];
  const tooDeep = plan.recursion.has(owner.key) ? code`depth > ${valueOf(runtime('maxDepth'), scope)} || ` : code``;
  const read = readProperties(isBase ? [] : owner.properties, owner.typeNames.length > 0, context);
  return code`if (${tooDeep}!${valueOf(runtime('isObject'), scope)}(value)) return false;
${read}return ${allOf(conditions)};`;
}

function declareProperties(context: CheckContext): Declaration {
  const { plan, scope, owner } = context;
  const conditions = checkProperties(context);
  const depth = plan.recursion.has(owner.key) ? ', depth: number' : '';
  return declareFunction({
    name: `has${owner.symbol.name}Properties`,
    doc: `Has it the properties of \`${owner.symbol.name}\`, whatever its type is?`,
    parameters: code`value: ${typeOf(runtime('JsonObject'), scope)}${depth}`,
    result: plain('boolean'),
    body: code`${readProperties(owner.properties, false, context)}return ${allOf(conditions)};`,
  });
}

function checkTypeName({ owner, plan, scope }: CheckContext): readonly Code[] {
  const [name, ...others] = owner.typeNames;
  if (name === undefined) return [];
  if (others.length > 0) return [code`${valueOf(runtime('isTypeName'), scope)}(typeName, ${typeNamesOf(owner, plan)})`];
  return [
    plain(
      `(typeName === undefined || typeName === ${stringLiteral(`#${name}`)} || typeName === ${stringLiteral(name)})`,
    ),
  ];
}

function allOf(conditions: readonly Code[]): Code {
  return conditions.length === 0 ? plain('true') : joinCode(conditions, ' && ');
}
