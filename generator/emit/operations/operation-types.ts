import { isScalar, type TypeReference } from '../../model/edm/type-reference.js';
import {
  isError,
  type CollectionForm,
  type Operation,
  type RequestBody,
  type Response,
} from '../../model/operation.js';
import { documentedAnswers } from '../../model/exchange/documented-answers.js';
import type { RouteUses } from '../../model/exchange/route-uses.js';
import { groupBy } from '../../model/text/group-by.js';
import type { ShapeName } from '../../model/schema/shape.js';
import { distinctCode, nameOf, plain, type Code } from '../code/code.js';
import { type as typeOf, runtime } from '../code/scope.js';
import { typeLiteral, union } from '../code/types.js';
import { planValue } from '../../model/shapes/plan-value.js';
import { headersPart } from './headers-part.js';
import { pathPart } from './path-part.js';
import { queryPart } from './query-part.js';
import type { OperationContext } from './operation-context.js';
import { collectionType, valueEnvelope } from '../types/envelope-type.js';
import { valueType } from '../types/type-text.js';

/**
 * The types of what the operations on one route send and answer: `{ path: { id: string }; request: OrderCreate; responses: { 201: Order } }`. Several pages may
 * document it for several subtypes; what one of them does not document adds nothing to what another one does.
 */
export function exchangeType(uses: RouteUses, context: OperationContext): Code {
  const { operations } = uses;
  const parts = [pathPart(uses, context), queryPart(uses, context), headersPart(uses, context)].flatMap((part) =>
    part === undefined ? [] : [{ name: part.name, type: part.type, required: !part.optional }],
  );
  return typeLiteral([
    ...parts,
    { name: 'request', type: sentByAll(operations, context), required: true },
    { name: 'responses', type: answersOfAll(operations, context), required: true },
  ]);
}

function answersOfAll(operations: readonly Operation[], context: OperationContext): Code {
  const responses = groupBy(documentedAnswers(operations), ({ status }) => status);
  const answers = [...responses].map(([status, same]) => {
    const types = distinctCode(same.map((response) => responseType(response, context)));
    return { name: status, type: union(types), required: true };
  });
  return typeLiteral(answers);
}

/** What the operations on one route send; `unknown` only if none of them documents it. */
function sentByAll(operations: readonly Operation[], context: OperationContext): Code {
  const sending = operations.filter(({ request }) => request !== undefined);
  if (sending.length === 0) return plain('undefined');
  const types = distinctCode(sending.map((operation) => requestType(operation, context)));
  const known = types.filter((type) => nameOf(type) !== 'unknown');
  return union(known.length === 0 ? types : known);
}

/** The type of a body in a shape, including its envelope. */
export function bodyType(
  { type, form }: { readonly type: TypeReference; readonly form?: CollectionForm },
  shape: ShapeName,
  context: OperationContext,
): Code {
  if (isStream(type)) return typeOf(runtime('Bytes'), context.scope);
  const value = planValue(type, shape, context.index);
  const element = valueType(value, context);
  if (type.kind === 'Collection') return collectionType(element, form, context);
  return isScalar(type) ? valueEnvelope(element, context) : element;
}

function requestType(operation: Operation, context: OperationContext): Code {
  const { request } = operation;
  switch (request?.shape) {
    case undefined:
      return plain('undefined');
    case 'create':
    case 'update':
      return sentType(request, request.shape, context);
    case 'parameters': {
      const parameters = context.bodies.get(operation.id);
      return parameters === undefined ? plain('unknown') : typeOf(parameters.symbol, context.scope);
    }
    case 'reference':
      return context.index.odata ? typeOf(runtime('Reference'), context.scope) : plain('unknown');
    case 'binary':
      return typeOf(runtime('Bytes'), context.scope);
  }
}

function sentType({ type }: RequestBody, shape: ShapeName, context: OperationContext): Code {
  if (type === undefined) return plain('unknown');
  return valueType(planValue(type, shape, context.index), context);
}

function responseType({ status, type, form, empty }: Response, context: OperationContext): Code {
  if (type !== undefined) return bodyType({ type, ...(form === undefined ? {} : { form }) }, 'read', context);
  if (context.index.odata && isError(status) && empty !== true) return typeOf(runtime('ODataError'), context.scope);
  return plain(empty === true ? 'undefined' : 'unknown');
}

function isStream(type: TypeReference): boolean {
  return type.kind === 'Primitive' && type.name === 'Edm.Stream';
}
