import { code, joinCode, plain, type Code } from '../../code/code.js';
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
    parameters: plain('value: unknown'),
    result: plain(`value is ${name}`),
  };
  const body = code`return ${joinCode(conditionsOf(context), ' && ')};`;
  const properties = isExtended(context) ? [declareProperties(context)] : [];
  if (!recursion.has(owner.key)) return [declareFunction({ ...guard, body }), ...properties];
  return [
    declareFunction({ ...guard, body: plain(`return check${name}(value, 0);`) }),
    declareFunction({
      ...guard,
      name: `check${name}`,
      doc: `Whether a value at some depth of nesting is \`${name}\`.`,
      parameters: plain('value: unknown, depth: number'),
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
    ...(recursion.has(owner.key) ? [code`depth <= ${valueOf(runtime('maxDepth'), scope)}`] : []),
    code`${valueOf(runtime('isObject'), scope)}(value)`,
    ...checkTypeName(context),
    ...(isExtended(context) ? callProperties(owner, context) : checkProperties(context)),
    ...checkNames(context),
  ];
}

function declareProperties(context: ShapeContext): Declaration {
  const { recursion, scope, owner } = context;
  const { name } = owner.symbol;
  const depth = recursion.has(owner.key) ? ', depth: number' : '';
  return declareFunction({
    name: `has${name}Properties`,
    doc: `Whether an object has the properties of \`${name}\`${anyName(context)}.`,
    parameters: code`value: ${typeOf(runtime('JsonObject'), scope)}${depth}`,
    result: plain('boolean'),
    body: code`return ${joinCode(checkProperties(context), ' && ')};`,
  });
}

function checkTypeName({ owner, names, scope }: ShapeContext): readonly Code[] {
  switch (limitOf(owner)) {
    case 'own':
      return owner.typeNames.map(
        (name) =>
          code`${valueOf(runtime('isTypeName'), scope)}(value["@odata.type"], ${stringLiteral(`#${name}`)}, ${stringLiteral(name)})`,
      );
    case 'list':
      return [code`${valueOf(runtime('isOneTypeName'), scope)}(value["@odata.type"], ${typeNamesOf(owner, names)})`];
    case 'text':
      return [code`${valueOf(runtime('isSomeTypeName'), scope)}(value["@odata.type"])`];
    case 'none':
      return [];
  }
}
