import { isAnyValue } from '../../model/edm/primitives.js';
import { elementType, type TypeReference } from '../../model/edm/type-reference.js';
import { hasNoBody, type Operation, type RequestBody, type Response } from '../../model/operation.js';
import type { ShapeName } from '../../model/schema/shape.js';
import { code, joinCode, plain, type Code } from '../code/code.js';
import { runtime, type as typeOf, type Scope } from '../code/scope.js';
import type { PackagePlan } from '../package-plan.js';
import { planValue } from '../../model/shapes/plan-value.js';
import { valueType } from '../types/type-text.js';

/** The types of what an operation sends and gets: `{ request: OrderCreate; responses: { 201: Order } }`. */
export function exchangeType(operation: Operation, plan: PackagePlan, scope: Scope): Code {
  const responses = operation.responses.map(
    (response) => code`${String(response.status)}: ${responseType(response, plan, scope)}`,
  );
  return code`{ request: ${requestType(operation, plan, scope)}; responses: { ${joinCode(distinct(responses), '; ')} } }`;
}

/** The type of a body in a shape, in the envelope in which it travels. */
export function bodyType(type: TypeReference, shape: ShapeName, plan: PackagePlan, scope: Scope): Code {
  const element = valueType(planValue(type, shape, plan.index), plan, scope);
  if (type.kind === 'Collection') return code`${typeOf(runtime('Collection'), scope)}<${element}>`;
  return isScalar(type) ? code`${typeOf(runtime('Value'), scope)}<${element}>` : element;
}

function requestType(operation: Operation, plan: PackagePlan, scope: Scope): Code {
  const { request } = operation;
  switch (request?.shape) {
    case undefined:
      return plain('undefined');
    case 'create':
    case 'update':
      return sentType(request, request.shape, plan, scope);
    case 'parameters': {
      const parameters = plan.bodies.get(operation.id);
      return parameters === undefined ? plain('unknown') : typeOf(parameters.symbol, scope);
    }
    case 'reference':
      return typeOf(runtime('Reference'), scope);
    case 'binary':
      return plain('unknown');
  }
}

function sentType({ type }: RequestBody, shape: ShapeName, plan: PackagePlan, scope: Scope): Code {
  if (type === undefined) return plain('unknown');
  return valueType(planValue(type, shape, plan.index), plan, scope);
}

function responseType({ status, type }: Response, plan: PackagePlan, scope: Scope): Code {
  if (type !== undefined) return bodyType(type, 'read', plan, scope);
  return plain(hasNoBody(status) ? 'undefined' : 'unknown');
}

function isScalar(type: TypeReference): boolean {
  const element = elementType(type);
  return element.kind === 'Primitive' && !isAnyValue(element.name);
}

/** One status, one type: of two that a page gives the first counts. */
function distinct(responses: readonly Code[]): readonly Code[] {
  const status = ({ text }: Code) => text.slice(0, text.indexOf(':'));
  return responses.filter(
    (response, index) => responses.findIndex((other) => status(other) === status(response)) === index,
  );
}
