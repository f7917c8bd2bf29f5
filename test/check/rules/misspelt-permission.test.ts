import { expect, test } from 'vitest';
import { misspeltPermission } from '../../../generator/check/rules/misspelt-permission.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

/** Pages that each need one permission. */
function lint(...scopes: readonly string[]): readonly string[] {
  const pages = scopes.map((scope, at) => [
    `api/${at}.md`,
    operationPage({ route: `POST /orders/${at}` }).replace('Orders.Write', scope),
  ]);
  return lintPages(misspeltPermission, Object.fromEntries(pages)).map((found) => found.split(' | ')[1] ?? '');
}

test('reports a resource that only one page names and that is near the usual one', () => {
  expect(lint('Orders.Read', 'Orders.Write', 'Orders.Write', 'Ordres.Write')).toEqual([
    'No other page names the permission `Ordres.Write`; did you mean `Orders.Write`?',
  ]);
});

test.each([
  [['Orders.Write', 'Orders.Write', 'Orders.Write', 'Items.Write']],
  [['Orders.Write', 'Orders.Write', 'Orders.Write', 'Order.Write']],
  [['Orders.Write', 'Ordres.Write']],
  [['Orders.Write', 'Orders.Write', 'Orders.Write', 'Orders.Manage']],
])('does not report any of %j', (scopes) => {
  expect(lint(...scopes)).toEqual([]);
});
