import type { HtmlOperation } from '../../html-report.js';
import type { Data } from '../data.js';
import { element, type Child } from '../element.js';
import { facts, nameLink, placeLink, prose, requestOf, section, typeLink } from '../parts.js';
import { showList, showTable } from '../table.js';
import type { View } from './view.js';

/** All operations with their requests. */
export const operationsView: View = (data, route) => ({
  title: 'Operations',
  content: [
    showList<HtmlOperation>({
      noun: 'operation',
      caption: 'operations',
      route,
      rows: data.schema().operations,
      textOf: ({ id, title, routes }) =>
        [id, title, ...routes.map(([method, path]) => `${data.text(method)} ${path}`)].join(' '),
      filters: [
        {
          name: 'method',
          label: 'Any method',
          choices: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'].map((value) => ({ value, label: value })),
          keeps: ({ routes }, value) => routes.some(([method]) => data.text(method) === value),
        },
      ],
      columns: [
        {
          title: 'Operation',
          names: true,
          sortBy: (operation) => requestOf(data, operation),
          cell: (operation) => [
            nameLink(requestOf(data, operation), 'operations', operation.id),
            element('span', { class: 'subtitle' }, operation.title),
          ],
        },
        {
          title: 'Parameters',
          numeric: true,
          sortBy: ({ parameters }) => parameters.length,
          cell: ({ parameters }) => parameters.length,
        },
        {
          title: 'Permissions',
          numeric: true,
          sortBy: ({ permissions }) => permissions.length,
          cell: ({ permissions }) => permissions.length,
        },
        { title: 'Responses', cell: ({ responses }) => responses.map(([status]) => status).join(', ') },
        {
          title: 'Examples',
          numeric: true,
          sortBy: ({ examples }) => examples.length,
          cell: ({ examples }) => examples.length,
        },
      ],
    }),
  ],
});

/** One operation: requests, permissions, parameters, bodies and examples, with their places. */
export const operationView: View = (data, { names: [id = ''] }) => {
  const { operations, operationNamed } = data.schema();
  const operation = operations[operationNamed.get(id) ?? -1];
  if (operation === undefined) return undefined;
  const { title, description, at, overridden, queryOptions, request } = operation;
  return {
    title: requestOf(data, operation),
    content: [
      element('p', { class: 'lead' }, prose(description ?? title)),
      facts([
        ['Title', title],
        ['Documented at', placeLink(data, at)],
        ['Query options', queryOptions.length > 0 && queryOptions.join(', ')],
        [
          'Request body',
          request
            ? [
                data.text(request.shape),
                request.type && [' of type ', typeLink(data, request.type)],
                ' ',
                placeLink(data, request.at, at[0]),
              ]
            : 'none',
        ],
        ['Overridden by the configuration', overridden],
      ]),
      showRoutes(data, operation),
      showPermissions(data, operation),
      showParameters(data, operation),
      showHeaders(data, operation),
      showResponses(data, operation),
      showExamples(data, operation),
    ],
  };
};

function showRoutes(data: Data, { routes, at }: HtmlOperation): Child {
  return section(
    'Requests',
    showTable({
      caption: 'Requests',
      rows: routes,
      columns: [
        {
          title: 'Request',
          names: true,
          cell: ([method, path]) => element('code', {}, `${data.text(method)} ${path}`),
        },
        { title: 'Documented at', cell: ([, , place]) => placeLink(data, place, at[0]) },
      ],
    }),
  );
}

function showPermissions(data: Data, { permissions, at }: HtmlOperation): Child {
  if (permissions.length === 0) return undefined;
  return section(
    'Permissions',
    showTable({
      caption: 'Permissions',
      rows: permissions,
      columns: [
        { title: 'Account', names: true, cell: ([account]) => data.text(account) },
        { title: 'Permissions', cell: ([, scopes]) => data.text(scopes) },
        { title: 'Documented at', cell: ([, , place]) => placeLink(data, place, at[0]) },
      ],
    }),
  );
}

function showParameters(data: Data, { parameters, at }: HtmlOperation): Child {
  if (parameters.length === 0) return undefined;
  return section(
    'Parameters',
    showTable({
      caption: 'Parameters',
      rows: parameters,
      columns: [
        {
          title: 'Parameter',
          names: true,
          cell: ({ name, description }) => [
            element('code', {}, name),
            description && element('span', { class: 'subtitle' }, prose(description)),
          ],
        },
        { title: 'In', cell: (parameter) => parameter.in },
        { title: 'Type', cell: ({ type }) => typeLink(data, type) },
        { title: 'Presence', cell: ({ required }) => (required ? 'required' : 'optional') },
        { title: 'Documented at', cell: (parameter) => placeLink(data, parameter.at, at[0]) },
      ],
    }),
  );
}

function showHeaders(data: Data, { headers, at }: HtmlOperation): Child {
  if (headers.length === 0) return undefined;
  return section(
    'Headers',
    showTable({
      caption: 'Headers',
      rows: headers,
      columns: [
        { title: 'Header', names: true, cell: ([name]) => element('code', {}, data.text(name)) },
        { title: 'Value', cell: ([, value]) => data.text(value) },
        { title: 'Documented at', cell: ([, , place]) => placeLink(data, place, at[0]) },
      ],
    }),
  );
}

function showResponses(data: Data, { responses, at }: HtmlOperation): Child {
  if (responses.length === 0) return undefined;
  return section(
    'Responses',
    showTable({
      caption: 'Responses',
      rows: responses,
      columns: [
        { title: 'Status', names: true, cell: ([status]) => String(status) },
        { title: 'Body', cell: ([, body]) => typeLink(data, body) },
        { title: 'Documented at', cell: ([, , place]) => placeLink(data, place, at[0]) },
      ],
    }),
  );
}

function showExamples(data: Data, { examples, at }: HtmlOperation): Child {
  if (examples.length === 0) return undefined;
  return section(
    'Examples',
    element(
      'ul',
      {},
      examples.map((place) => element('li', {}, placeLink(data, place, at[0]))),
    ),
  );
}
