import { expect, test } from 'vitest';
import { backslashInUrl } from '../../../generator/check/rules/backslash-in-url.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

test('reports a backslash in the URL of an example', () => {
  expect(lintPages(backslashInUrl, operationPage({ request: 'POST https://api.contoso.com/v1\\orders' }))).toEqual([
    'https://api.contoso.com/v1\\orders | The URL `https://api.contoso.com/v1\\orders` contains a backslash',
  ]);
});

test('does not report URLs with slashes', () => {
  expect(lintPages(backslashInUrl, operationPage())).toEqual([]);
});
