import { expect, test } from 'vitest';
import { announcedDeprecation } from '../../../generator/check/rules/announced-deprecation.js';
import { lintPages } from '../lint-pages.js';
import { resourcePage } from '../operation-page.js';

const page = (description: string) => resourcePage([`|total|Int32|${description}|`], '{ "total": 1 }');

test('reports an announced deprecation', () => {
  expect(lintPages(announcedDeprecation, page('This property will be deprecated in July.'))).toEqual([
    '|total|Int32|This property will be deprecated in July.| | The description announces the deprecation of `total`, but does not say whether it is deprecated now',
  ]);
});

test('does not report deprecated properties, or the word in other sentences', () => {
  expect(lintPages(announcedDeprecation, page('This property is deprecated. Use sum.'))).toEqual([]);
  expect(lintPages(announcedDeprecation, page('Orders of deprecated customers count.'))).toEqual([]);
});
