import { expect, test } from 'vitest';
import { wrongDocType } from '../../../generator/check/rules/wrong-doc-type.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

const resource = (docType: string) => resourcePage(['|id|String|The key.|'], '{ "id": "String" }', { docType });

test('reports a `doc_type` that contradicts the content of the page', () => {
  expect(lintPages(wrongDocType, operationPage({ frontMatter: 'doc_type: resourcePageType' }))).toEqual([
    'doc_type: resourcePageType | `doc_type` is `resourcePageType`, but the page documents what `apiPageType` stands for',
  ]);
  expect(lintPages(wrongDocType, resource('apiPageType'))).toEqual([
    'doc_type: apiPageType | `doc_type` is `apiPageType`, but the page documents what `resourcePageType` stands for',
  ]);
});

test('does not report correct or unknown kinds', () => {
  expect(lintPages(wrongDocType, operationPage())).toEqual([]);
  expect(lintPages(wrongDocType, resource('resourcePageType'))).toEqual([]);
  expect(lintPages(wrongDocType, resource('landingPage'))).toEqual([]);
});
