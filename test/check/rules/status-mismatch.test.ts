import { expect, test } from 'vitest';
import { statusMismatch } from '../../../generator/check/rules/status-mismatch.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

test('reports an example with a status that is not documented', () => {
  expect(lintPages(statusMismatch, operationPage({ status: '200 OK' }))).toEqual([
    'HTTP/1.1 200 OK … | The example response has the status 200, but the Response section documents 201',
  ]);
});

test('does not report the documented status, errors, responses after a redirection, or responses of a client', () => {
  expect(lintPages(statusMismatch, operationPage())).toEqual([]);
  expect(lintPages(statusMismatch, operationPage({ status: '404 Not Found' }))).toEqual([]);
  const response = 'If successful, this method returns a `302 Found` response that redirects to the order.';
  expect(lintPages(statusMismatch, operationPage({ response, status: '200 OK' }))).toEqual([]);
  const callback = 'POST https://client.fabrikam.com/notify';
  expect(lintPages(statusMismatch, operationPage({ request: callback, status: '200 OK' }))).toEqual([]);
});
