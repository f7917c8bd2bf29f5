import { expect, test } from 'vitest';
import { typeWithoutPage } from '../../../generator/check/rules/type-without-page.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

const pages = (rows: readonly string[], responseBody: string) => ({
  'api/order-post.md': operationPage({ rows, responseBody }),
  'resources/order.md': resourcePage(rows, '{ "customer": "String" }'),
});

test('reports types that only examples or links mention', () => {
  const rows = ['|customer|[customer](customer.md)|Who ordered.|', '|shop|[shop](shop.md)|Where.|'];
  expect(
    lintPages(typeWithoutPage, pages(rows, '{ "customer": { "@odata.type": "contoso.customer", "name": "a" } }')),
  ).toEqual([
    '{ "@odata.type": "contoso.customer", "name": "a" } | No page defines the type `customer`; its only property comes from examples',
    '[shop](shop.md) | Pages refer to the type `shop`, but none defines it',
  ]);
});

test('does not report types with a page', () => {
  expect(lintPages(typeWithoutPage, pages(['|customer|String|Who ordered.|'], '{ "customer": "a" }'))).toEqual([]);
});
