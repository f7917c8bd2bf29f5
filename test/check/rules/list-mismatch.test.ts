import { expect, test } from 'vitest';
import { listMismatch } from '../../../generator/check/rules/list-mismatch.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

const one = '{ "id": "1", "customer": "a" }';
const list = '{ "value": [ { "id": "1", "customer": "a" } ] }';

function lint(returned: string, responseBody: string, request?: string): readonly string[] {
  const response = `If successful, this method returns a \`200 OK\` response code and ${returned} in the response body.`;
  return lintPages(listMismatch, {
    'resources/order.md': resourcePage(['|id|String|The key.|', '|customer|String|Who.|'], one),
    'api/order-post.md': operationPage({
      route: 'GET /orders',
      request: 'GET https://api.contoso.com/v1.0/orders',
      requestBody: '',
      status: '200 OK',
      response,
      responseBody,
      annotation: '{ "blockType": "response" }',
      ...(request && { request }),
    }),
  });
}

test.each([
  [
    'an [order](../resources/order.md) object',
    list,
    'The example shows a list, but the Response section documents a single object',
  ],
  [
    'a collection of [order](../resources/order.md) objects',
    one,
    'The example shows a single object, but the Response section documents a list',
  ],
])('reports that %s is not what the example shows', (returned, body, message) => {
  expect(lint(returned, body).map((found) => found.split(' | ')[1])).toEqual([message]);
});

test.each([
  ['an [order](../resources/order.md) object', one],
  ['a collection of [order](../resources/order.md) objects', list],
  ['a collection of [order](../resources/order.md) objects', '[]'],
])('does not report %s with %s', (returned, body) => {
  expect(lint(returned, body)).toEqual([]);
});

test('does not report a filtered read of one object', () => {
  const request = "GET https://api.contoso.com/v1.0/orders?$filter=customer%20eq%20'a'";
  expect(lint('an [order](../resources/order.md) object', list, request)).toEqual([]);
});
