import { findRoutes, isRequest, type RouteOfOperation } from '../../model/find-routes.js';
import {
  isError,
  isSuccess,
  nameRoute,
  type Operation,
  type Parameter,
  type PermissionGrant,
  type Response,
} from '../../model/operation.js';
import { offeredOptions } from '../../model/query-options.js';
import type { Example, Schema } from '../../model/schema/schema.js';
import { plainDescription } from '../../model/text/description.js';
import { printPlace } from '../text/place.js';
import { printable } from '../text/printable.js';
import { printTable } from '../text/text-table.js';
import { cellText } from '../../model/edm/type-reference.js';
import { printOverridden } from './print-reasons.js';

/** Explains an operation such as `GET /orders/{id}` or `get /orders/17`: permissions, parameters, body and responses, with their places. */
export function explainOperation(name: string, schema: Schema): string | undefined {
  const found = isRequest(name) ? findRoutes(name, schema.operations) : [];
  return found.length === 0 ? undefined : found.map((one) => printOperation(one, schema)).join('\n');
}

function printOperation({ route, operation }: RouteOfOperation<Operation>, { examples }: Schema): string {
  const { title, description, source } = operation;
  const own = examples.filter((example) => example.operation === operation.id);
  const text = description === undefined ? '' : `\n${printable(plainDescription(description))}\n`;
  const parts = [
    `Documented at\n  ${printPlace(source)}\n  ${printPlace(route.source)} (request line)\n${printOverridden(operation.overridden)}`,
    printPart('Permissions', operation.permissions.map(permissionRow)),
    printPart('Parameters', operation.parameters.map(parameterRow)),
    printPart('Query options', optionRows(operation)),
    printPart(
      'Headers',
      operation.headers.map((header) => [printable(header.name), printable(header.value), printPlace(header.source)]),
    ),
    printPart('Request', requestRows(operation, own)),
    printPart(
      'Responses',
      operation.responses.flatMap((response) => responseRows(response, own)),
    ),
  ];
  return `${printable(nameRoute(route))}: ${printable(title)}\n${text}\n${parts.filter((part) => part !== '').join('\n')}`;
}

function printPart(title: string, rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `${title}\n${printTable(rows)}`;
}

function permissionRow(grant: PermissionGrant): readonly string[] {
  return [...permissionInWords(grant).map(printable), printPlace(grant.source)];
}

/** The account of a permission, and the scopes that it needs. */
export function permissionInWords({
  permissionType,
  resource,
  support,
  alternatives,
  note,
}: PermissionGrant): readonly [account: string, scopes: string] {
  const scopes = alternatives.map((together) => together.join(' and ')).join(', or ');
  const text = support === 'scopes' ? scopes : support === 'none' ? 'not supported' : (note ?? 'not documented');
  return [resource === undefined ? permissionType : `${permissionType}, for ${resource}`, text];
}

function parameterRow({ name, in: location, type, required, source }: Parameter): readonly string[] {
  return [printable(name), location, cellText(type), required ? 'required' : 'optional', printPlace(source)];
}

function optionRows(operation: Operation): readonly (readonly string[])[] {
  return operation.queryOptions === undefined ? [] : [[queryOptionsOf(operation).join(', ')]];
}

/** The system query options that an operation offers. */
export function queryOptionsOf({ queryOptions, responses }: Operation): readonly string[] {
  if (queryOptions === undefined) return [];
  const list = responses.some(({ status, type }) => isSuccess(status) && type?.kind === 'Collection');
  return offeredOptions(queryOptions, list ? 'list' : 'item');
}

function requestRows({ request }: Operation, examples: readonly Example[]): readonly (readonly string[])[] {
  if (request === undefined) return [['no body']];
  const type = request.type === undefined ? '' : ` of type ${cellText(request.type)}`;
  const shown = examples.filter(({ role, body }) => role === 'request' && body !== undefined);
  return [[`${requestShapes[request.shape]}${type}`, printPlace(request.source)], ...shown.map(exampleRow)];
}

/** What the body of a request is, in words. */
export const requestShapes: Readonly<Record<NonNullable<Operation['request']>['shape'], string>> = {
  create: 'a new object',
  update: 'the changes to an object',
  parameters: 'an object of the body parameters',
  reference: 'a reference to an object',
  binary: 'bytes',
};

function responseRows(response: Response, examples: readonly Example[]): readonly (readonly string[])[] {
  const shown = examples.filter(({ role, status }) => role === 'response' && status === response.status);
  return [
    [String(response.status), answerInWords(response), printPlace(response.source)],
    ...shown.map((example) => ['', ...exampleRow(example)]),
  ];
}

/** What the body of a response is: its type, or why it has none. */
export function answerInWords({ status, type, empty }: Response): string {
  if (type !== undefined) return cellText(type);
  if (empty === true) return 'no body';
  return isError(status) ? 'an error' : 'a body that is not documented';
}

function exampleRow({ body, source }: Example): readonly string[] {
  return [body === undefined ? 'an example without a body' : 'an example shows it', printPlace(source)];
}
