import { diagnose } from '../../model/diagnostic.js';
import { documentsBody } from '../../model/exchange/documented-answers.js';
import { isRedirect, isSuccess, nameRoute, type Operation, type Response } from '../../model/operation.js';
import { defineRule } from '../rule.js';

/** `GET /orders/{id}` answers `200 OK`, but the page does not say what is in the body. */
export const undocumentedAnswer = defineRule({
  codes: ['undocumented-answer'],
  reach: 'set',
  check: ({ schema }) =>
    schema.operations.flatMap((operation) => {
      const [route] = operation.routes;
      if (route === undefined || operation.responses.some(isDocumented)) return [];
      return [diagnose('undocumented-answer', placeOf(operation), { route: nameRoute(route) })];
    }),
});

function isDocumented(response: Response): boolean {
  return isRedirect(response.status) || (isSuccess(response.status) && documentsBody(response));
}

function placeOf({ responses, source }: Operation): Operation['source'] {
  return responses.find(({ status }) => isSuccess(status))?.source ?? source;
}
