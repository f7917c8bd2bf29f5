import type { TypeReference } from '../../model/edm/type-reference.js';
import type { Operation, Response } from '../../model/operation.js';
import type { Example } from '../../model/schema/schema.js';
import { groupBy } from '../../model/text/group-by.js';

/** Whether a type has a property of this name, own or inherited. */
export type HasPropertyNamed = (type: TypeReference, name: string) => boolean;

/**
 * Settles whether a response is one object or a collection where the sentence and the examples differ: "returns an order object" above
 * `{ "value": [ … ] }`, "a collection of orders" above one order. The examples decide if they agree.
 */
export function settleCollections(
  operations: readonly Operation[],
  examples: readonly Example[],
  hasProperty: HasPropertyNamed,
): readonly Operation[] {
  const shown = examples.filter(({ role, body }) => role === 'response' && body !== undefined);
  const byOperation = groupBy(shown, ({ operation }) => operation);
  return operations.map((operation) => {
    const own = byOperation.get(operation.id) ?? [];
    return { ...operation, responses: operation.responses.map((one) => settleResponse(one, own, hasProperty)) };
  });
}

function settleResponse(response: Response, examples: readonly Example[], hasProperty: HasPropertyNamed): Response {
  const { type, status } = response;
  const own = examples.filter((example) => example.status === status);
  if (type === undefined || own.length === 0) return response;
  if (type.kind === 'Named' && own.every(showsItems)) return { ...response, type: { kind: 'Collection', of: type } };
  if (type.kind === 'Collection' && own.every((example) => showsOneItem(example, type.of, hasProperty)))
    return { ...response, type: type.of };
  return response;
}

function showsItems({ envelope, body }: Example): boolean {
  return envelope === 'collection' || body?.kind === 'Array';
}

/** Whether the body is an object with a property of the type. */
function showsOneItem({ envelope, body }: Example, type: TypeReference, hasProperty: HasPropertyNamed): boolean {
  if (envelope !== 'none' || body?.kind !== 'Object' || type.kind !== 'Named') return false;
  return body.members.some(({ name }) => hasProperty(type, name));
}
