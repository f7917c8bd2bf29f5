import { expect, test } from 'vitest';
import { unexpectedBody } from '../../../generator/check/rules/unexpected-body.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

test('reports a body in messages that have none in HTTP', () => {
  const page = operationPage({ request: 'GET https://api.contoso.com/v1.0/orders', status: '204 No Content' });
  expect(lintPages(unexpectedBody, page)).toEqual([
    '{ … | The GET request has a body',
    '{ … | The 204 response has a body',
  ]);
});

test('does not report allowed or missing bodies', () => {
  expect(lintPages(unexpectedBody, operationPage())).toEqual([]);
  expect(lintPages(unexpectedBody, operationPage({ status: '204 No Content', responseBody: '' }))).toEqual([]);
});
