import { expect, test } from 'vitest';
import { wrongDocType } from '../../../generator/check/rules/wrong-doc-type.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

const resource = (docType: string) => resourcePage(['|id|String|The key.|'], '{ "id": "String" }', { docType });

test('reports a front matter that calls the page something else than it is', () => {
  expect(lintPages(wrongDocType, operationPage({ frontMatter: 'doc_type: resourcePageType' }))).toEqual([
    'doc_type: resourcePageType | Unexpected doc_type `resourcePageType`, expected `apiPageType` by what the page documents',
  ]);
  expect(lintPages(wrongDocType, resource('apiPageType'))).toEqual([
    'doc_type: apiPageType | Unexpected doc_type `apiPageType`, expected `resourcePageType` by what the page documents',
  ]);
});

test('is silent about the right kind, and about kinds that it does not know', () => {
  expect(lintPages(wrongDocType, operationPage())).toEqual([]);
  expect(lintPages(wrongDocType, resource('resourcePageType'))).toEqual([]);
  expect(lintPages(wrongDocType, resource('landingPage'))).toEqual([]);
});
