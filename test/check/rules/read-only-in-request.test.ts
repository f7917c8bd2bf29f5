import { expect, test } from 'vitest';
import { readOnlyInRequest } from '../../../generator/check/rules/read-only-in-request.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

const pages = (requestBody: string) => ({
  'api/order-post.md': operationPage({ requestBody }),
  'resources/order.md': resourcePage(
    [
      '|total|Double|What it costs. Read-only.|',
      '|customer|String|Who ordered.|',
      '|first|[order](order.md)|The one before.|',
    ],
    '{ "total": 1, "customer": "String", "first": { "@odata.type": "contoso.order" } }',
  ),
});

test('reports a property in a request that the table calls read-only', () => {
  expect(lintPages(readOnlyInRequest, pages('{ "total": 1, "customer": "a" }'))).toEqual([
    '"total" | The request sends `total`, which is a read-only property of `order`',
  ]);
});

test('does not report writable properties or nested objects', () => {
  expect(lintPages(readOnlyInRequest, pages('{ "customer": "a", "first": { "total": 1 } }'))).toEqual([]);
});
