import { expect, test } from 'vitest';
import { nearestNames } from '../../../generator/model/text/nearest-names.js';

test.each([
  ['ordr', ['order', 'customer'], ['order']],
  ['tpye', ['type', 'nullable'], ['type']],
  ['TYEP', ['type', 'types'], ['type']],
  ['ab', ['ba', 'xy'], ['ba']],
  ['order', ['orders', 'oder', 'border', 'ord'], ['border', 'oder', 'orders']],
  ['constructor', ['order'], []],
  ['', ['a'], ['a']],
  ['x'.repeat(201), ['x'.repeat(200)], []],
])('the names nearest to %s among %j are %j', (name, known, nearest) => {
  expect(nearestNames(name, known)).toEqual(nearest);
});
