import { expect, test } from 'vitest';
import { faultsOf, parse, textAt } from './support.js';

const entriesOf = (text: string) =>
  parse(text).frontMatter?.entries.map(({ key, value, source }) => [key, value, textAt(text, source)]);

test('front matter returns each key with its value and source', () => {
  expect(
    entriesOf(
      '---\ntitle: "List orders"\nauthor: ""\nms.date: 2021-07-01\nempty:\nlist: [a, b]\nlong: >\n  one\n  two\n---\n# x\n',
    ),
  ).toEqual([
    ['title', 'List orders', 'title: "List orders"'],
    ['author', '', 'author: ""'],
    ['ms.date', '2021-07-01', 'ms.date: 2021-07-01'],
    ['empty', '', 'empty:'],
    ['list', 'a, b', 'list: [a, b]'],
    ['long', 'one two\n', 'long: >\n  one\n  two\n'],
  ]);
});

test('malformed YAML is reported and read line by line', () => {
  const text = '---\ntitle: "List" orders\nauthor: \'me\'\n  : odd\n---\n# x\n';
  expect(entriesOf(text)).toEqual([
    ['title', '"List" orders', 'title: "List" orders'],
    ['author', 'me', "author: 'me'"],
  ]);
  expect(parse(text).diagnostics.map(({ code, source }) => [code, source.line])).toEqual([
    ['malformed-front-matter', 2],
  ]);
});

test('unclosed front matter consists of the lines that look like keys', () => {
  const text = '---\ntitle: Order\nauthor: me\n\n# order\n\ntext\n';
  expect(entriesOf(text)).toEqual([
    ['title', 'Order', 'title: Order'],
    ['author', 'me', 'author: me'],
  ]);
  expect(faultsOf(text)).toEqual(['unclosed-front-matter: ---\ntitle: Order\nauthor: me\n']);
  expect(parse(text).title?.name).toBe('order');
});

test('names of prototypes are ordinary keys', () => {
  expect(entriesOf('---\n__proto__: a\nconstructor: b\n---\n# x\n')?.map(([key]) => key)).toEqual([
    '__proto__',
    'constructor',
  ]);
});

test('deeply nested YAML is reported as malformed', () => {
  expect(parse(`---\na: ${'['.repeat(100_000)}\n---\n# x\n`).diagnostics.map(({ code }) => code)).toEqual([
    'malformed-front-matter',
  ]);
});

test('front matter that a later line of `---` closes ends at its last key', () => {
  const text = '---\ntitle: Order\n\n# order\n\n|Property|Type|\n|:--|:--|\n|id|String|\n\n---\n\n## Notes\n\ntext\n';
  expect(faultsOf(text)).toEqual(['unclosed-front-matter: ---\ntitle: Order\n']);
  expect(parse(text).title?.name).toBe('order');
  expect(parse(text).sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
    'Table',
    'Rule',
    'Paragraph',
  ]);
});

test('a comment and a blank line in front matter are part of it', () => {
  const text = '---\ntitle: Order\n\n# who to ask\nauthor: me\n---\n\n# order\n';
  expect(entriesOf(text)?.map(([key]) => key)).toEqual(['title', 'author']);
  expect(faultsOf(text)).toEqual([]);
});

test('unclosed front matter contains values on several lines, and a line of dots ends it', () => {
  const text = '---\ntitle: Order\ndescription: >\n  one\n  two\ntags:\n- a\n...\n\n# order\n\ntext\n';
  expect(entriesOf(text)?.map(([key, value]) => [key, value])).toEqual([
    ['title', 'Order'],
    ['description', 'one two\n'],
    ['tags', 'a'],
  ]);
  expect(parse(text).sections[0]?.blocks).toMatchObject([{ kind: 'Paragraph', text: { plain: 'text' } }]);
});

test.each([
  ['a blank line before it', '\n---\ntitle: Order\n---\n\n# order\n'],
  ['a comment before it', '<!-- licence -->\n\n---\ntitle: Order\n---\n\n# order\n'],
  ['more than three hyphens', '----\ntitle: Order\n----\n\n# order\n'],
  ['an indented first line', ' ---\ntitle: Order\n---\n\n# order\n'],
  ['no first line', 'title: Order\n---\n\n# order\n'],
])('front matter with %s is reported and read', (_, text) => {
  expect(entriesOf(text)).toEqual([['title', 'Order', 'title: Order']]);
  expect(parse(text).diagnostics.map(({ code }) => code)).toEqual(['misplaced-front-matter']);
  expect(parse(text).title?.name).toBe('order');
  expect(parse(text).sections.flatMap(({ blocks }) => blocks)).toEqual([]);
});

test.each(['Note: an order.\n---\n\ntext\n', '\n---\nNote: an order.\n\n---\n', '# order\n\n---\ntitle: Order\n---\n'])(
  'text with a colon is no front matter: %s',
  (text) => {
    expect(parse(text).frontMatter).toBeUndefined();
  },
);

test('a key that occurs twice is reported', () => {
  expect(
    parse('---\ntitle: a\nauthor: b\ntitle: c\n---\n# x\n').diagnostics.map(({ code, source }) => [code, source.line]),
  ).toEqual([['malformed-front-matter', 4]]);
});
