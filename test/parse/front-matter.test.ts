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
