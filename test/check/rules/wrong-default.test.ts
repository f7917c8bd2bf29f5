import { expect, test } from 'vitest';
import { wrongDefault } from '../../../generator/check/rules/wrong-default.js';
import { lintPages } from '../lint-pages.js';
import { resourcePage } from '../operation-page.js';

const lint = (row: string) =>
  lintPages(wrongDefault, resourcePage([row], '{ "p": "x" }')).map((found) => found.split(' | ')[1]);

test.each([
  ['|p|Boolean|What. The default value is `maybe`.|', 'The default `maybe` of `p` is not a value of `Boolean`'],
  ['|p|Int32|What. Default is `many`.|', 'The default `many` of `p` is not a value of `Int32`'],
  [
    '|p|kind|What. Possible values are: `new`, `paid`. The default value is `lost`.|',
    'The default `lost` of `p` is not a value of `kind`',
  ],
])('reports %s', (row, message) => {
  expect(lint(row)).toEqual([message]);
});

test.each([
  '|p|Boolean|What. The default value is `true`.|',
  '|p|Int32|What. The default value is `12`.|',
  '|p|String|What. The default value is `anything`.|',
  '|p|kind|What. Possible values are: `new`, `paid`. The default value is `paid`.|',
  '|p|DateTimeOffset|What. The default value is startDateTime + 2 years.|',
  '|p|Boolean|What. The default depends on the tenant.|',
])('does not report %s', (row) => {
  expect(lint(row)).toEqual([]);
});
