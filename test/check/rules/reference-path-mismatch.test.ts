import { expect, test } from 'vitest';
import { referencePathMismatch } from '../../../generator/check/rules/reference-path-mismatch.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

test('reports `/$ref` in only one of HTTP request section and example', () => {
  expect(lintPages(referencePathMismatch, operationPage({ route: 'POST /orders/$ref' }))).toEqual([
    'https://api.contoso.com/v1.0/orders | Only one of `POST /orders/$ref` in the HTTP request section and `POST https://api.contoso.com/v1.0/orders` in the example ends in `/$ref`',
  ]);
  const request = 'POST https://api.contoso.com/v1.0/orders/$ref?wait=1';
  expect(lintPages(referencePathMismatch, operationPage({ request }))).toHaveLength(1);
});

test('does not report `/$ref` in both or neither', () => {
  expect(lintPages(referencePathMismatch, operationPage())).toEqual([]);
  const both = operationPage({ route: 'POST /orders/$ref', request: 'POST https://api.contoso.com/v1.0/orders/$ref' });
  expect(lintPages(referencePathMismatch, both)).toEqual([]);
});
