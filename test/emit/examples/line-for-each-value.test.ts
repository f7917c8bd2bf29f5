import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasLineForEachValue } from '../../../generator/emit/examples/line-for-each-value.js';
import type { JsonNode } from '../../../generator/model/json.js';
import { createPageText } from '../../../generator/model/page-text.js';
import { readJson } from '../../../generator/parse/json/read-json.js';
import { sliceBetween } from '../../../generator/parse/text/slice.js';
import { lineOf } from '../../../templates/test/support/line-of.js';

test('the line of each value can be counted if JSON has one line per value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(9), (value, blank) => {
      const root = read(`${'\n'.repeat(blank)}${JSON.stringify(value, null, 2)}`);
      fc.pre(root !== undefined && hasLineForEachValue(root));
      for (const [pointer, node] of nodesOf(root, '')) {
        expect(lineOf(JSON.parse(JSON.stringify(value)), pointer, blank + 1)).toBe(node.source.line);
      }
    }),
  );
});

test('a pointer to a missing value returns the line of its parent', () => {
  expect(lineOf({ lines: [{ count: 1 }, { count: 2 }] }, '/lines/1/price/amount', 10)).toBe(15);
});

test.each([
  ['{\n  "a": {\n    "b": [],\n    "c": [\n      1\n    ]\n  }\n}', true],
  ['{ "a": 1 }', false],
  ['{\n  "a": [1, 2]\n}', false],
  ['{\n\n  "a": 1\n}', false],
  ['{\n  "a": {\n    "b": 1 },\n  "c": 1\n}', false],
  ['{\n  "a": 1,\n  "a": 2\n}', false],
  ['{\n  "b": 1,\n  "0": 2\n}', false],
])('%j has one line per value: %s', (text, expected) => {
  const root = read(text);
  expect(root && hasLineForEachValue(root)).toBe(expected);
});

function read(text: string): JsonNode | undefined {
  return readJson(sliceBetween(createPageText('x.md', text), 0, text.length), () => undefined);
}

function nodesOf(node: JsonNode, pointer: string): readonly (readonly [string, JsonNode])[] {
  const inner =
    node.kind === 'Object'
      ? node.members.map(({ name, value }) => [name.replaceAll('~', '~0').replaceAll('/', '~1'), value] as const)
      : node.kind === 'Array'
        ? node.items.map((item, index) => [String(index), item] as const)
        : [];
  return [[pointer, node], ...inner.flatMap(([step, value]) => nodesOf(value, `${pointer}/${step}`))];
}
