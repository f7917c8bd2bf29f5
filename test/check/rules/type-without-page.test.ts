import { expect, test } from 'vitest';
import { typeWithoutPage } from '../../../generator/check/rules/type-without-page.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

const pages = (rows: readonly string[], responseBody: string) => ({
  'api/order-post.md': operationPage({ rows, responseBody }),
  'resources/order.md': resourcePage(rows, '{ "customer": "String" }'),
});

test('reports types that only examples or links know', () => {
  const rows = ['|customer|[customer](customer.md)|Who ordered.|', '|shop|[shop](shop.md)|Where.|'];
  expect(
    lintPages(typeWithoutPage, pages(rows, '{ "customer": { "@odata.type": "contoso.customer", "name": "a" } }')),
  ).toEqual([
    '{ "@odata.type": "contoso.customer", "name": "a" } | Unexpected type `customer` without a definition, expected a page for it; examples show one property of it',
    '[shop](shop.md) | Unexpected type `shop` without a definition, expected a page for it; other pages name it',
  ]);
});

test('is silent about types that have a page', () => {
  expect(lintPages(typeWithoutPage, pages(['|customer|String|Who ordered.|'], '{ "customer": "a" }'))).toEqual([]);
});
