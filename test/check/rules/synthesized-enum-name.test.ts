import { expect, test } from 'vitest';
import { synthesizedEnumName } from '../../../generator/check/rules/synthesized-enum-name.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

test('reports a list of values without a type name, with the made-up name', () => {
  const rows = ['|status|Enumeration|How far. Possible values are: `new`, `paid`.|'];
  expect(lintPages(synthesizedEnumName, resourcePage(rows, '{ "status": "new" }'))).toEqual([
    '|status|Enumeration|How far. Possible values are: `new`, `paid`.| | The values of `status` are listed, but their enumeration has no name; docs2ts calls it `status`',
  ]);
});

test('reports a list on the page of an operation if there is no page of the type', () => {
  const rows = ['|status|Enumeration|How far. Possible values are: `new`, `paid`.|'];
  expect(lintPages(synthesizedEnumName, operationPage({ rows }))).toHaveLength(1);
});

test('does not report a property without a list', () => {
  expect(lintPages(synthesizedEnumName, operationPage())).toEqual([]);
});
