import type { RouteUses } from '../../model/exchange/route-uses.js';
import { plainDescription } from '../../model/text/description.js';
import type { Definitions } from '../json-schema/plan-definitions.js';
import { describeParameters } from './describe-parameters.js';
import { describeRequestBody } from './describe-request-body.js';
import { describeResponses } from './describe-responses.js';
import { describeSecurity } from './describe-security.js';

/** The `operationId` of an operation, and the names of the placeholders in its path. */
interface OperationNames {
  readonly id: string;
  readonly names: readonly string[];
}

/** Describes the operations on one route as one of OpenAPI (section 4.8.10). */
export function describeOperation(uses: RouteUses, { id, names }: OperationNames, definitions: Definitions): object {
  const [operation] = uses.operations;
  const description = operation?.description;
  const parameters = describeParameters(uses, names, definitions);
  const requestBody = describeRequestBody(uses, definitions);
  const security = describeSecurity(uses);
  return {
    operationId: id,
    summary: operation?.title,
    ...(description === undefined ? {} : { description: plainDescription(description) }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: describeResponses(uses, definitions),
    ...(security === undefined ? {} : { security }),
  };
}
