import { csdlName, type TypeReference } from '../../model/edm/type-reference.js';
import { isError, type Operation, type Response } from '../../model/operation.js';
import type { Example } from '../../model/schema/schema.js';
import type { HasPropertyNamed } from './settle-collections.js';

/**
 * Gives error responses the type of the set's errors, if all pages that name one agree. A type whose properties the examples of errors do
 * not have is that of a success, which an annotation repeats.
 */
export function settleErrors(
  operations: readonly Operation[],
  examples: readonly Example[],
  hasProperty: HasPropertyNamed,
): readonly Operation[] {
  const failures = examples.filter(({ role, status = 0 }) => role === 'response' && isError(status));
  const isFitting = (type: TypeReference, id: string) =>
    failures.every(
      ({ operation, body }) =>
        operation !== id || body?.kind !== 'Object' || body.members.some(({ name }) => hasProperty(type, name)),
    );
  const fitted = operations.map((operation) =>
    mapErrors(operation, (response) =>
      response.type === undefined || isFitting(response.type, operation.id) ? response : withoutType(response),
    ),
  );
  const common = commonType(fitted);
  if (common === undefined) return fitted;
  return fitted.map((operation) =>
    mapErrors(operation, (response) =>
      response.type === undefined && response.empty !== true ? { ...response, type: common } : response,
    ),
  );
}

function mapErrors(operation: Operation, change: (response: Response) => Response): Operation {
  if (!operation.responses.some(({ status }) => isError(status))) return operation;
  return {
    ...operation,
    responses: operation.responses.map((response) => (isError(response.status) ? change(response) : response)),
  };
}

function withoutType({ status, source }: Response): Response {
  return { status, source };
}

/** The only type that error responses have. */
function commonType(operations: readonly Operation[]): TypeReference | undefined {
  const types = operations.flatMap(({ responses }) =>
    responses.flatMap(({ status, type }) => (isError(status) && type !== undefined ? [type] : [])),
  );
  return new Set(types.map(csdlName)).size === 1 ? types[0] : undefined;
}
