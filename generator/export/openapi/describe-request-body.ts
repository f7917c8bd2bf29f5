import type { RouteUses } from '../../model/exchange/route-uses.js';
import type { Operation } from '../../model/operation.js';
import { planValue } from '../../model/shapes/plan-value.js';
import { bodyName, referToDefinition, type Definitions } from '../json-schema/plan-definitions.js';
import { binaryContent, describeValue, joinContents, jsonContent, type Content } from './describe-body.js';

/** A request body of OpenAPI (section 4.8.13). */
interface RequestBody {
  readonly required?: true;
  readonly content: Content;
}

/** Describes the body of a request; undefined if it has none. */
export function describeRequestBody({ operations }: RouteUses, definitions: Definitions): RequestBody | undefined {
  const sending = operations.flatMap((operation) => {
    const content = contentOf(operation, definitions);
    return content === undefined ? [] : [{ operation, content }];
  });
  if (sending.length === 0) return undefined;
  const required = operations.every((operation) => needsBody(operation, definitions));
  return { ...(required ? { required } : {}), content: joinContents(sending.map(({ content }) => content)) };
}

function contentOf({ id, request }: Operation, definitions: Definitions): Content | undefined {
  switch (request?.shape) {
    case undefined:
      return undefined;
    case 'create':
    case 'update':
      if (request.type === undefined) return jsonContent({});
      return jsonContent(describeValue(planValue(request.type, request.shape, definitions.index), definitions));
    case 'parameters':
      return jsonContent(definitions.bodies.has(id) ? referToDefinition(bodyName(id), definitions.notation) : {});
    case 'reference':
      return jsonContent(reference);
    case 'binary':
      return binaryContent;
  }
}

/** Whether a request must have a body: always, unless the body has only optional parameters. */
function needsBody({ id, request }: Operation, { bodies }: Definitions): boolean {
  if (request?.shape !== 'parameters') return request !== undefined;
  return bodies.get(id)?.properties.some(({ required }) => required) ?? false;
}

const reference = { type: 'object', properties: { '@odata.id': { type: 'string' } }, required: ['@odata.id'] };
