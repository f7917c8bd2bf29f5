import { expect, test } from 'vitest';
import { synthesizedEnumName } from '../../../generator/check/rules/synthesized-enum-name.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

test('reports a list of values without a type name, and the name that was made up', () => {
  const rows = ['|status|Enumeration|How far. Possible values are: `new`, `paid`.|'];
  expect(lintPages(synthesizedEnumName, operationPage({ rows }))).toEqual([
    '|status|Enumeration|How far. Possible values are: `new`, `paid`.| | Unexpected list of values without a type name on `status`, expected an enum’s name; `status` was made up',
  ]);
});

test('is silent where there is no list', () => {
  expect(lintPages(synthesizedEnumName, operationPage())).toEqual([]);
});
