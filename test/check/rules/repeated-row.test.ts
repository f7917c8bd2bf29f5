import { expect, test } from 'vitest';
import { repeatedRow } from '../../../generator/check/rules/repeated-row.js';
import { lintPages } from '../lint-pages.js';
import { resourcePage } from '../operation-page.js';

test('reports a property that one table lists twice', () => {
  const rows = ['|a|String|One.|', '|b|String|Two.|', '|a|string|Three.|', '|b|String collection|Four.|'];
  expect(lintPages(repeatedRow, resourcePage(rows, '{ "a": "String", "b": "String" }'))).toEqual([
    'a | The table lists `a` twice',
    'String collection | The second row for `b` has the type `String collection`, but the first has `String`',
  ]);
});

test('does not report properties that differ in case or are in different tables', () => {
  const page = resourcePage(['|a|String|One.|', '|A|String|Two.|'], '{ "a": "String", "A": "String" }');
  const further = '## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|a|String|One.|\n\n## Relationships';
  expect(lintPages(repeatedRow, page.replace('## Relationships', further))).toEqual([]);
});
