import { expect, test } from 'vitest';
import { examplePathMismatch } from '../../../generator/check/rules/example-path-mismatch.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

test('reports a path that fits no documented route', () => {
  const request = 'POST https://api.contoso.com/v1.0/orders/17';
  expect(lintPages(examplePathMismatch, operationPage({ request }))).toEqual([
    'https://api.contoso.com/v1.0/orders/17 | The example sends `POST /v1.0/orders/17`, but the HTTP request section documents `POST /orders`',
  ]);
});

test('reports a path below something that no page documents', () => {
  const request = 'POST https://api.contoso.com/v1.0/shops/1/orders';
  expect(lintPages(examplePathMismatch, operationPage({ request }))).toHaveLength(1);
});

test('does not report what several pages write before documented paths, or a stand-in for the address of the service', () => {
  const page = operationPage({ request: 'POST https://api.contoso.com/eu/shop/orders' });
  expect(lintPages(examplePathMismatch, { 'api/a.md': page, 'api/b.md': page })).toEqual([]);
  const route = 'POST serviceRoot/orders';
  expect(lintPages(examplePathMismatch, operationPage({ route }))).toEqual([]);
});

test('does not report requests to other hosts, request lines and further steps', () => {
  const more = (line: string) => `${operationPage()}\n### Request 2\n\n\`\`\`http\n${line}\n\`\`\`\n`;
  expect(lintPages(examplePathMismatch, more('POST https://upload.contoso.com/a/b'))).toEqual([]);
  expect(lintPages(examplePathMismatch, more('POST /shops/{id}/orders'))).toEqual([]);
  expect(lintPages(examplePathMismatch, more('POST https://api.contoso.com/v1.0/orders/17/pay'))).toEqual([]);
  expect(lintPages(examplePathMismatch, more('POST https://api.contoso.com/v1.0/orders/17'))).toHaveLength(1);
});
