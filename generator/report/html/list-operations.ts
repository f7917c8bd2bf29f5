import type { Operation, Parameter } from '../../model/operation.js';
import type { Example, Schema } from '../../model/schema/schema.js';
import { plainDescription } from '../../model/text/description.js';
import { groupBy } from '../../model/text/group-by.js';
import { answerInWords, permissionInWords, queryOptionsOf, requestShapes } from '../explain/explain-operation.js';
import type { HtmlOperation, HtmlParameter } from './html-report.js';
import { indexTypeUse, type PageIndex } from './page-index.js';

/** The operations with their parts and places. */
export function listOperations({ operations, examples }: Schema, index: PageIndex): readonly HtmlOperation[] {
  const byOperation = groupBy(examples, ({ operation = '' }) => operation);
  return operations.map((operation) => listOperation(operation, byOperation.get(operation.id) ?? [], index));
}

function listOperation(operation: Operation, examples: readonly Example[], index: PageIndex): HtmlOperation {
  const { id, title, description, source, overridden, routes, permissions, parameters, headers } = operation;
  const { text, place } = index;
  return {
    id,
    title,
    ...(description && { description: plainDescription(description) }),
    ...(overridden && { overridden: overridden.reason }),
    at: place(source),
    routes: routes.map((route) => [text(route.method), route.path, place(route.source)]),
    permissions: permissions.map((grant) => {
      const [account, scopes] = permissionInWords(grant);
      return [text(account), text(scopes), place(grant.source)];
    }),
    parameters: parameters.map((parameter) => listParameter(parameter, index)),
    queryOptions: queryOptionsOf(operation),
    headers: headers.map(({ name, value, source: at }) => [text(name), text(value), place(at)]),
    ...listMessages(operation, index),
    examples: examples.map(({ source: at }) => place(at)),
  };
}

function listMessages(
  { request, responses }: Operation,
  index: PageIndex,
): Pick<HtmlOperation, 'request' | 'responses'> {
  return {
    ...(request && {
      request: {
        shape: index.text(requestShapes[request.shape]),
        ...(request.type && { type: indexTypeUse(request.type, index) }),
        at: index.place(request.source),
      },
    }),
    responses: responses.map((response) => [
      response.status,
      response.type === undefined ? [index.text(answerInWords(response))] : indexTypeUse(response.type, index),
      index.place(response.source),
    ]),
  };
}

function listParameter(parameter: Parameter, index: PageIndex): HtmlParameter {
  const { name, in: location, type, required, source, description } = parameter;
  return {
    name,
    in: location,
    type: indexTypeUse(type, index),
    required,
    at: index.place(source),
    ...(description && { description: plainDescription(description) }),
  };
}
