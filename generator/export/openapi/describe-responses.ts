import { documentedAnswers } from '../../model/exchange/documented-answers.js';
import type { RouteUses } from '../../model/exchange/route-uses.js';
import { hasNoBody, isError, isRedirect, isSuccess, type Response } from '../../model/operation.js';
import { groupBy } from '../../model/text/group-by.js';
import { referToDefinition, type Definitions } from '../json-schema/plan-definitions.js';
import { describeContent, joinContents, jsonContent, type Content } from './describe-body.js';
import { odataErrorName } from './odata-error.js';

/** A response of OpenAPI (section 4.8.17). */
interface ResponseObject {
  readonly description: string;
  readonly content?: Content;
}

/** Describes the responses of the operations on one route by status. OpenAPI requires one. */
export function describeResponses(
  { operations }: RouteUses,
  definitions: Definitions,
): Readonly<Record<string, ResponseObject>> {
  const answers = documentedAnswers(operations).filter(({ status }) => status >= 100 && status < 600);
  if (answers.length === 0) return { default: { description: 'Not documented.' } };
  const responses = [...groupBy(answers, ({ status }) => status)].map(
    ([status, same]) => [String(status), describeResponse(status, same, definitions)] as const,
  );
  return Object.fromEntries(responses);
}

function describeResponse(status: number, same: readonly Response[], definitions: Definitions): ResponseObject {
  const contents = same.map((response) => contentOf(response, definitions)).filter((one) => one !== undefined);
  if (contents.length > 0) return { description: `${meaningOf(status)}.`, content: joinContents(contents) };
  const isEmpty = hasNoBody(status) || same.some(({ empty }) => empty === true);
  return { description: isEmpty ? `${meaningOf(status)}, without a body.` : `${meaningOf(status)}.` };
}

function contentOf({ status, type, form, empty }: Response, definitions: Definitions): Content | undefined {
  if (hasNoBody(status)) return undefined;
  if (type !== undefined) return describeContent({ type, form }, 'read', definitions);
  const isODataError = definitions.index.odata && isError(status) && empty !== true;
  return isODataError ? jsonContent(referToDefinition(odataErrorName, definitions.notation)) : undefined;
}

function meaningOf(status: number): string {
  if (isSuccess(status)) return 'Success';
  if (isRedirect(status)) return 'Redirect';
  return isError(status) ? 'Error' : 'Other';
}
