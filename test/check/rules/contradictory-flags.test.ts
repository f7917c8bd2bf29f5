import { expect, test } from 'vitest';
import { contradictoryFlags } from '../../../generator/check/rules/contradictory-flags.js';
import { lintPages } from '../lint-pages.js';
import { resourcePage } from '../operation-page.js';

test('reports a row with two flags that exclude each other', () => {
  const rows = ['|id|String|The key. Read-only. Required.|', '|name|String|Optional. Required.|'];
  expect(lintPages(contradictoryFlags, resourcePage(rows, '{ "id": "String", "name": "String" }'))).toEqual([
    'Required | The description of `id` says both read-only and required',
    'Optional | The description of `name` says both required and optional',
  ]);
});

test('does not report rows with one flag', () => {
  const rows = ['|id|String|The key. Read-only. Not nullable.|', '|name|String|Required.|'];
  expect(lintPages(contradictoryFlags, resourcePage(rows, '{ "id": "String", "name": "String" }'))).toEqual([]);
});
