import { expect, test } from 'vitest';
import { missingLinkTarget } from '../../../generator/check/rules/missing-link-target.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

const order = resourcePage(['|customer|String|Who ordered.|'], '{ "customer": "String" }');

test('reports each link to a page that is not in the input, with the type that its label names', () => {
  const rows = ['|customer|[Customer](../people/customer.md#values)|Who ordered.|'];
  expect(
    lintPages(missingLinkTarget, { 'api/order-post.md': operationPage({ rows }), 'resources/order.md': order }),
  ).toEqual([
    '[Customer](../people/customer.md#values) | The page `../people/customer.md#values` is not in the input; the type is taken to be `Customer`',
  ]);
});

test('does not report pages in any folder of the input, other hosts, site paths or anchors', () => {
  const rows = [
    '|customer|[order](../../elsewhere/Order.md)|Who ordered.|',
    '|card|[order](https://contoso.com/order.md)|What pays.|',
    '|shop|[order](/concepts/order)|Where.|',
    '|state|[order](#order)|How far.|',
  ];
  expect(
    lintPages(missingLinkTarget, { 'api/order-post.md': operationPage({ rows }), 'resources/order.md': order }),
  ).toEqual([]);
});
