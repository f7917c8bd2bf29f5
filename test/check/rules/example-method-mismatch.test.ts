import { expect, test } from 'vitest';
import { exampleMethodMismatch } from '../../../generator/check/rules/example-method-mismatch.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

test('reports an example with a method that the page does not document', () => {
  const page = operationPage({ route: 'PATCH /orders/{id}\nPUT /orders/{id}' });
  expect(lintPages(exampleMethodMismatch, page)).toEqual([
    'https://api.contoso.com/v1.0/orders | The example sends `POST`, but the HTTP request section documents `PATCH` or `PUT`',
  ]);
});

test('does not report the documented method, or further requests beside it', () => {
  expect(lintPages(exampleMethodMismatch, operationPage())).toEqual([]);
  const further = '\n### Request\n\n```http\nGET https://api.contoso.com/v1.0/orders/1\n```\n';
  expect(lintPages(exampleMethodMismatch, operationPage() + further)).toEqual([]);
});
