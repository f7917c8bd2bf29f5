import { expect, test } from 'vitest';
import { unexpectedBody } from '../../../generator/check/rules/unexpected-body.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

test('reports a body where HTTP has none', () => {
  const page = operationPage({ request: 'GET https://api.contoso.com/v1.0/orders', status: '204 No Content' });
  expect(lintPages(unexpectedBody, page)).toEqual([
    '{ … | Unexpected body in a GET request, expected none',
    '{ … | Unexpected body in a 204 response, expected none',
  ]);
});

test('is silent about bodies where they belong, and about none', () => {
  expect(lintPages(unexpectedBody, operationPage())).toEqual([]);
  expect(lintPages(unexpectedBody, operationPage({ status: '204 No Content', responseBody: '' }))).toEqual([]);
});
