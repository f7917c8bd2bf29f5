import { expect, test } from 'vitest';
import { requiredButAbsent } from '../../../generator/check/rules/required-but-absent.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

test('reports properties that the page calls required on create and its own example leaves out', () => {
  const rows = ['|id|String|The key.|', '|customer|String|Who ordered.|'];
  expect(lintPages(requiredButAbsent, operationPage({ rows }))).toEqual([
    'id | Unexpected absence of `id` from the example request, expected it since the page calls it required on create',
  ]);
});

test('is silent where the example has them all', () => {
  expect(lintPages(requiredButAbsent, operationPage())).toEqual([]);
});
