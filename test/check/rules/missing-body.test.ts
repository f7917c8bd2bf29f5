import { describe, expect, test } from 'vitest';
import { missingBody } from '../../../generator/check/rules/missing-body.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, type OperationPage } from '../operation-page.js';

const lint = (parts: OperationPage) =>
  lintPages(missingBody, operationPage(parts)).map((found) => found.split(' | ')[1]);

describe('missingBody', () => {
  test('reports a request and a response without the body that the page documents', () => {
    expect(lint({ requestBody: '', requestHeaders: [] })).toEqual([
      'The POST example has no body, but the page documents one',
    ]);
    expect(lint({ responseBody: '' })).toEqual(['The 201 example has no body, but the Response section documents one']);
  });

  test.each<[string, OperationPage]>([
    ['messages with bodies', {}],
    ['a request of another operation', { request: 'GET https://api.contoso.com/v1.0/orders', requestBody: '' }],
    ['a request whose headers describe a body', { requestBody: '', requestHeaders: ['Content-Length: 12'] }],
    [
      'a response that is shortened',
      { responseBody: '', annotation: '{ "blockType": "response", "truncated": true }' },
    ],
    ['a response without a documented body', { responseBody: '', response: 'Returns a `201 Created` response code.' }],
    ['a response with another status', { responseBody: '', status: '202 Accepted' }],
  ])('does not report %s', (_, parts) => {
    expect(lint(parts)).toEqual([]);
  });
});
