import { diagnose } from '../../model/diagnostic.js';
import { nameRoute } from '../../model/find-routes.js';
import { isRedirect, isSuccess, type Operation } from '../../model/operation.js';
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

function isDocumented({ status, type, empty }: Operation['responses'][number]): boolean {
  return isRedirect(status) || (isSuccess(status) && (type !== undefined || empty === true));
}

function placeOf({ responses, source }: Operation): Operation['source'] {
  return responses.find(({ status }) => isSuccess(status))?.source ?? source;
}
