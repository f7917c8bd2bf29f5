import { expect, test } from 'vitest';
import { findCycles } from '../../../generator/emit/shapes/find-cycles.js';

test('nodes that reach each other have the same number, nodes outside every cycle have none', () => {
  const cycles = findCycles(
    new Map([
      ['a', ['b']],
      ['b', ['c', 'leaf']],
      ['c', ['a', 'self']],
      ['self', ['self']],
      ['leaf', []],
      ['root', ['a', 'other']],
      ['other', ['another']],
      ['another', ['other']],
    ]),
  );
  expect([...cycles.keys()].toSorted()).toEqual(['a', 'another', 'b', 'c', 'other', 'self']);
  const numbers = ['a', 'b', 'c', 'self', 'other', 'another'].map((node) => cycles.get(node));
  expect(new Set(numbers.slice(0, 3)).size).toBe(1);
  expect(new Set(numbers).size).toBe(3);
  expect(numbers[4]).toBe(numbers[5]);
});

test('a chain of a hundred thousand nodes does not overflow the stack', () => {
  const nodes = Array.from({ length: 100_000 }, (_, index) => String(index));
  expect(findCycles(new Map(nodes.map((node, index) => [node, [String(index + 1)]]))).size).toBe(0);
});
