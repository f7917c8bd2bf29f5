import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../generator/model/diagnostic.js';
import type { JsonNode } from '../../generator/model/json.js';
import { readJson } from '../../generator/parse/json/read-json.js';
import { createPageText } from '../../generator/model/page-text.js';
import { sliceBetween } from '../../generator/parse/text/slice.js';
import { parse, textAt } from './support.js';

function read(text: string): { readonly root: JsonNode | undefined; readonly faults: readonly string[] } {
  const diagnostics: Diagnostic[] = [];
  const root = readJson(sliceBetween(createPageText('x.md', text), 0, text.length), (diagnostic) =>
    diagnostics.push(diagnostic),
  );
  return { root, faults: diagnostics.map(({ code, source }) => `${code}: ${textAt(text, source)}`) };
}

/** The value of a node, with its members in order and duplicate names kept. */
function valueOf(node: JsonNode | undefined): unknown {
  switch (node?.kind) {
    case 'Object':
      return { object: node.members.map(({ name, value }) => [name, valueOf(value)]) };
    case 'Array':
      return node.items.map(valueOf);
    case 'Number':
      return Number(node.text);
    case 'Null':
      return null;
    default:
      return node?.value;
  }
}

const expectedOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(expectedOf)
    : typeof value === 'object' && value !== null
      ? { object: Object.entries(value).map(([name, inner]) => [name, expectedOf(inner)]) }
      : value;

test('strict JSON is read, and each node has its source', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const { root, faults } = read(text);
      expect(valueOf(root)).toEqual(expectedOf(JSON.parse(text)));
      expect(faults).toEqual([]);
      expect(root && textAt(text, root.source)).toBe(text);
    }),
    { numRuns: 300, seed: 3 },
  );
});

test('numbers keep their digits', () => {
  expect(read('[1.50, 9007199254740993, -0, 1E+3]').root).toMatchObject({
    items: [{ text: '1.50' }, { text: '9007199254740993' }, { text: '-0' }, { text: '1E+3' }],
  });
});

test.each([
  ['{"a":1,}', { a: 1 }, ['json-surplus-comma: ,']],
  ['[1,,2,]', [1, 2], ['json-surplus-comma: ,', 'json-surplus-comma: ,']],
  ['{"a":1 // one\n/* two */}', { a: 1 }, ['json-comment: // one', 'json-comment: /* two */']],
  ['{"a":1\n"b":2}', { a: 1, b: 2 }, ['json-missing-comma: "b"']],
  ['[{"a":1}\n{"a":2}]', [{ a: 1 }, { a: 2 }], ['json-missing-comma: {']],
  ["{'a':'it\\'s \"b\"'}", { a: 'it\'s "b"' }, ["json-quotes: 'a'"]],
  ['{“a”: “b”}', { a: 'b' }, ['json-quotes: “a”']],
  ['{"a": "b”,\n"c": 1}', { a: 'b', c: 1 }, ['json-quotes: "b”']],
  ['{a: String, b.c: <id>}', { a: 'String', 'b.c': '<id>' }, ['json-bare-word: a']],
  ['{"a": 2021-07-01T12:00:00Z}', { a: '2021-07-01T12:00:00Z' }, ['json-bare-word: 2021-07-01T12:00:00Z']],
  ['{"a":1, ...}', { a: 1 }, ['json-ellipsis: ...']],
  ['[{"a": …}, …]', [{}], ['json-ellipsis: …', 'json-ellipsis: …']],
  ['{"a":"one\n two",\n"b":1}', { a: 'one\n two', b: 1 }, ['json-line-break-in-string: "one\n two"']],
  ['{"a":"one,\n"b":1}', { a: 'one', b: 1 }, ['json-unclosed-string: "one']],
  ['{"a":"b\\c\\x41"}', { a: 'b\\c\\x41' }, ['json-invalid-character: "b\\c\\x41"']],
  ['{"a":"b\tc"}', { a: 'b\tc' }, ['json-invalid-character: "b\tc"']],
  ['{\u00A0"a":\u00A01}', { a: 1 }, ['json-odd-blank: \u00A0']],
  ['{"a":[1,{"b":2}', { a: [1, { b: 2 }] }, ['json-unclosed: [']],
  ['{"a":1}}', { a: 1 }, ['json-surplus-text: }']],
  ['"a": {"b":1},\n"c": 2\n', { a: { b: 1 }, c: 2 }, ['json-without-braces: "a"']],
])('%j is repaired and reported', (text, value, faults) => {
  const reading = read(text);
  expect(valueOf(reading.root)).toEqual(expectedOf(value));
  expect(reading.faults).toEqual(faults);
});

test.each([
  ['{"a" 1}', '1'],
  ['{"a": }', '}'],
  ['{"a": 1]', ']'],
  ['{"a": nothing at all}', 'at'],
  ['{"a', ''],
  ['{"a": 1 "b"}', '"b"'],
  ['text', 'text'],
  ['"a" "b"', '"b"'],
  ['', ''],
  ['{"a": - "b"}', '-'],
])('%j is ambiguous, so it is reported and not repaired', (text, seen) => {
  expect(read(text)).toEqual({ root: undefined, faults: [`malformed-json: ${seen}`] });
});

test('a fault that runs through a whole example is reported once, with the next places', () => {
  const text = `{${Array.from({ length: 8 }, (_, index) => `'n${index}': ${index}`).join(', ')}}`;
  const diagnostics: Diagnostic[] = [];
  readJson(sliceBetween(createPageText('x.md', text), 0, text.length), (diagnostic) => diagnostics.push(diagnostic));
  expect(diagnostics.map(({ code, source }) => [code, textAt(text, source)])).toEqual([['json-quotes', "'n0'"]]);
  expect(diagnostics[0]?.related.map(({ message, source }) => [message, textAt(text, source)])).toEqual([
    ['Also here', "'n1'"],
    ['Also here', "'n2'"],
    ['Also here', "'n3'"],
    ['Also here', "'n4'"],
    ['Also here, and in 2 more places', "'n5'"],
  ]);
});

test('JSON that nests too deep is not read', () => {
  expect(read('['.repeat(100_000))).toEqual({ root: undefined, faults: ['json-too-deep: ['] });
});

test('a duplicate name is kept and reported, with the place of the first one', () => {
  const text = '{"__proto__": 1, "a": 2, "__proto__": 3}';
  const { root, faults } = read(text);
  expect(valueOf(root)).toEqual({
    object: [
      ['__proto__', 1],
      ['a', 2],
      ['__proto__', 3],
    ],
  });
  expect(faults).toEqual(['duplicate-json-name: "__proto__"']);
});

test('the reader never throws, and reads all strict JSON', () => {
  const tokens = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    "'b'",
    '“c”',
    '"open',
    '1',
    '-',
    'true',
    'word',
    '...',
    '…',
    '/*',
    '//',
    '\n',
    ' ',
    '\\',
    '<x>',
    '\u00A0',
  );
  fc.assert(
    fc.property(fc.array(tokens, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const { root } = read(text);
      let strict: unknown;
      try {
        strict = JSON.parse(text);
      } catch {
        return;
      }
      expect(valueOf(root)).toEqual(expectedOf(strict));
    }),
    { numRuns: 2000, seed: 5 },
  );
});

test('JSON in a code block in a list in a quote has correct sources', () => {
  const text = '> 1. Item\n>\n>    ```json\n>    {\n>      "a": [true,\n>        null]\n>    }\n>    ```\n';
  const block = parse(text).sections[0]?.blocks.find(({ kind }) => kind === 'CodeBlock');
  if (block?.kind !== 'CodeBlock' || block.content.kind !== 'Json') throw new Error('no JSON');
  const { root } = block.content;
  if (root.kind !== 'Object') throw new Error('no object');
  const [member] = root.members;
  expect(member && [textAt(text, member.nameSource), textAt(text, member.value.source)]).toEqual([
    '"a"',
    '[true,\n>        null]',
  ]);
  expect(block.value).toBe('{\n  "a": [true,\n    null]\n}');
});
