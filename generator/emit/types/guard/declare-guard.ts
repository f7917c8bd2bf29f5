import { typeNameMember } from '../../../model/schema/type-name.js';
import { code, plain, type Code, type Part } from '../../code/code.js';
import { all, binary, call, string } from '../../code/expressions.js';
import type { RuntimeName } from '../../code/runtime-modules.js';
import { returnOf } from '../../code/statements.js';
import { declareFunction } from '../../code/declare.js';
import type { Declaration } from '../../code/module.js';
import { type as typeOf, runtime, value as valueOf } from '../../code/scope.js';
import { stringLiteral } from '../../escape/literals.js';
import type { ShapeContext } from '../module-context.js';
import { anyName, limitOf, typeNamesOf } from '../type-names.js';
import { callProperties, checkProperties, hasChecks } from './check-properties.js';
import { checkNames } from './documented-names.js';

/**
 * Writes the guard `isOrder` of a shape. A shape that can contain itself gets a second function, `checkOrder`, which takes the depth. A
 * shape that others extend gets a third, `hasOrderProperties`, which checks only the properties.
 */
export function declareGuard(context: ShapeContext): readonly Declaration[] {
  const { owner, recursion } = context;
  const { name } = owner.symbol;
  const guard = {
    name: `is${name}`,
    doc: `Whether a value is \`${name}\`.`,
    parameters: ['value: unknown'],
    result: plain(`value is ${name}`),
  };
  const body = [returnOf(all(conditionsOf(context)))];
  const properties = isExtended(context) ? [declareProperties(context)] : [];
  if (!recursion.has(owner.key)) return [declareFunction({ ...guard, body }), ...properties];
  return [
    declareFunction({ ...guard, body: [returnOf(call(`check${name}`, 'value', '0'))] }),
    declareFunction({
      ...guard,
      name: `check${name}`,
      doc: `Whether a value at some depth of nesting is \`${name}\`.`,
      parameters: ['value: unknown', 'depth: number'],
      body,
    }),
    ...properties,
  ];
}

/** Whether other shapes extend the shape and call the functions for its properties. */
export function isExtended({ owner, bases }: ShapeContext): boolean {
  return bases.has(owner.key) && hasChecks(owner);
}

function conditionsOf(context: ShapeContext): readonly Code[] {
  const { recursion, owner, scope } = context;
  return [
    ...(recursion.has(owner.key) ? [binary('depth', '<=', valueOf(runtime('maxDepth'), scope))] : []),
    call(valueOf(runtime('isObject'), scope), 'value'),
    ...checkTypeName(context),
    ...(isExtended(context) ? callProperties(owner, context) : checkProperties(context)),
    ...checkNames(context),
  ];
}

function declareProperties(context: ShapeContext): Declaration {
  const { recursion, scope, owner } = context;
  const { name } = owner.symbol;
  const depth = recursion.has(owner.key) ? ['depth: number'] : [];
  return declareFunction({
    name: `has${name}Properties`,
    doc: `Whether an object has the properties of \`${name}\`${anyName(context)}.`,
    parameters: [code`value: ${typeOf(runtime('JsonObject'), scope)}`, ...depth],
    result: plain('boolean'),
    body: [returnOf(all(checkProperties(context)))],
  });
}

function checkTypeName({ owner, names, scope }: ShapeContext): readonly Code[] {
  const named = (guard: RuntimeName, ...expected: readonly Part[]): Code =>
    call(valueOf(runtime(guard), scope), `value[${stringLiteral(typeNameMember)}]`, ...expected);
  switch (limitOf(owner)) {
    case 'own':
      return owner.typeNames.map((name) => named('isTypeName', string(`#${name}`), string(name)));
    case 'list':
      return [named('isOneTypeName', typeNamesOf(owner, names))];
    case 'text':
      return [named('isSomeTypeName')];
    case 'none':
      return [];
  }
}
