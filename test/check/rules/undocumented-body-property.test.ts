import { expect, test } from 'vitest';
import { undocumentedBodyProperty } from '../../../generator/check/rules/undocumented-body-property.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

const order = resourcePage(
  ['|id|String|The key.|', '|reference|String|Your number.|', '|customer|String|Who ordered.|'],
  '{ "id": "String", "reference": "String", "customer": "String" }',
);

function lint(...rows: readonly string[]): readonly string[] {
  const create = operationPage({ rows: ['|customer|String|Who ordered.|', ...rows] });
  return lintPages(undocumentedBodyProperty, { 'resources/order.md': order, 'api/order-post.md': create });
}

test('reports a row that misspells a property of the type', () => {
  expect(lint('|refrence|String|Your number.|')).toEqual([
    'refrence | `refrence` is not a property of `order`; did you mean `reference`?',
  ]);
});

test('reports a row that the page of the type lacks', () => {
  expect(lint('|voucher|String|A code.|')).toEqual([
    'voucher | The request sends `voucher`, which the page of `order` does not list',
  ]);
});

test('does not report properties that are documented, of which most are unknown, or of a type without page', () => {
  expect(lint('|reference|String|Your number.|')).toEqual([]);
  expect(lint('|street|String|Where.|', '|city|String|Where.|', '|country|String|Where.|')).toEqual([]);
  const rows = ['|customer|String|Who ordered.|', '|voucher|String|A code.|'];
  expect(lintPages(undocumentedBodyProperty, operationPage({ rows }))).toEqual([]);
});

test('does not report what derived types have', () => {
  const urgent = resourcePage(['|voucher|String|A code.|'], '{ "voucher": "String" }', {
    name: 'urgentOrder',
    annotation: ', "baseType": "contoso.order"',
  });
  const create = operationPage({ rows: ['|customer|String|Who ordered.|', '|voucher|String|A code.|'] });
  expect(
    lintPages(undocumentedBodyProperty, {
      'resources/order.md': order,
      'resources/urgentorder.md': urgent,
      'api/order-post.md': create,
    }),
  ).toEqual([]);
});
