import { expect, test } from 'vitest';
import { duplicateRoute } from '../../../generator/check/rules/duplicate-route.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

const lint = (...routes: readonly string[]): readonly string[] =>
  lintPages(
    duplicateRoute,
    Object.fromEntries(routes.map((route, at) => [`api/${at}.md`, operationPage({ route })])),
  ).map((found) => found.split(' | ')[1] ?? '');

test.each([
  ['POST /orders', 'POST /orders'],
  ['POST /orders/{id}', 'POST /orders/{orderId}'],
])('reports %s and %s', (route, other) => {
  expect(lint(route, other)).toEqual([`Several pages document \`${route}\``]);
});

test.each([
  ['POST /orders', 'PATCH /orders'],
  ['POST /orders', 'POST /orders/{id}'],
  ['POST /orders', 'POST /items'],
])('does not report %s and %s', (route, other) => {
  expect(lint(route, other)).toEqual([]);
});
