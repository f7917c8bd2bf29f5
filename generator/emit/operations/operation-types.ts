import { isAnyValue } from '../../model/edm/primitives.js';
import { elementType, type TypeReference } from '../../model/edm/type-reference.js';
import { type Operation, type RequestBody, type Response } from '../../model/operation.js';
import type { ShapeName } from '../../model/schema/shape.js';
import { code, joinCode, plain, type Code } from '../code/code.js';
import { type as typeOf, runtime } from '../code/scope.js';
import { planValue } from '../../model/shapes/plan-value.js';
import { valueType, type TypeTextContext } from '../types/type-text.js';
import type { ShapePlan } from '../shapes/name-shapes.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';

/** The context for the types of requests and responses. */
export interface OperationContext extends TypeTextContext {
  readonly index: SchemaIndex;
  /** The bodies of requests with parameters, by operation id. */
  readonly bodies: ReadonlyMap<string, ShapePlan>;
}

/** The types of the request and the responses of an operation: `{ request: OrderCreate; responses: { 201: Order } }`. */
export function exchangeType(operation: Operation, context: OperationContext): Code {
  const responses = operation.responses.map(
    (response) => code`${String(response.status)}: ${responseType(response, context)}`,
  );
  return code`{ request: ${requestType(operation, context)}; responses: { ${joinCode(distinct(responses), '; ')} } }`;
}

/** The type of a body in a shape, including its envelope. */
export function bodyType(type: TypeReference, shape: ShapeName, context: OperationContext): Code {
  const element = valueType(planValue(type, shape, context.index), context);
  if (type.kind === 'Collection') return code`${typeOf(runtime('Collection'), context.scope)}<${element}>`;
  return isScalar(type) ? code`${typeOf(runtime('Value'), context.scope)}<${element}>` : element;
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
      return typeOf(runtime('Reference'), context.scope);
    case 'binary':
      return plain('unknown');
  }
}

function sentType({ type }: RequestBody, shape: ShapeName, context: OperationContext): Code {
  if (type === undefined) return plain('unknown');
  return valueType(planValue(type, shape, context.index), context);
}

function responseType({ type, empty }: Response, context: OperationContext): Code {
  if (type !== undefined) return bodyType(type, 'read', context);
  return plain(empty === true ? 'undefined' : 'unknown');
}

function isScalar(type: TypeReference): boolean {
  const element = elementType(type);
  return element.kind === 'Primitive' && !isAnyValue(element.name);
}

/** Keeps one type per status: the first on the page. */
function distinct(responses: readonly Code[]): readonly Code[] {
  const status = ({ text }: Code) => text.slice(0, text.indexOf(':'));
  return responses.filter(
    (response, index) => responses.findIndex((other) => status(other) === status(response)) === index,
  );
}
