import { expect, test } from 'vitest';
import { unexpectedBody } from '../../../generator/check/rules/unexpected-body.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

test('reports a body where HTTP has none', () => {
  const page = operationPage({ request: 'GET https://api.contoso.com/v1.0/orders', status: '204 No Content' });
  expect(lintPages(unexpectedBody, page)).toEqual([
    '{ … | The GET request has a body',
    '{ … | The 204 response has a body',
  ]);
});

test('is silent about bodies where they belong, and about none', () => {
  expect(lintPages(unexpectedBody, operationPage())).toEqual([]);
  expect(lintPages(unexpectedBody, operationPage({ status: '204 No Content', responseBody: '' }))).toEqual([]);
});
