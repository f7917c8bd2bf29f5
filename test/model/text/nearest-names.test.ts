import { expect, test } from 'vitest';
import { findTypo, nearestNames } from '../../../generator/model/text/nearest-names.js';

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

test.each([
  ['refrence', 'reference'],
  ['refernce', 'reference'],
  ['recieved', 'received'],
  ['custmer', 'customer'],
  ['descrption', 'description'],
])('%s misspells %s', (name, meant) => {
  expect(findTypo(name, ['other', meant])).toBe(meant);
});

test.each([
  ['order', 'orders'],
  ['line1', 'line2'],
  ['address2', 'address'],
  ['minimumDays', 'maximumDays'],
  ['minValue', 'maxValue'],
  ['state', 'state'],
  ['State', 'state'],
  ['cat', 'car'],
])('%s does not misspell %s', (name, other) => {
  expect(findTypo(name, [other])).toBeUndefined();
});
