import { describe, expect, test } from 'vitest';
import type { Section } from '../../generator/model/page.js';
import { parsePage } from '../../generator/parse/parse-page.js';
import { faultsOf, parse, parseBlock, textAt } from './support.js';

const outline = ({ heading, within, blocks }: Section) => [
  heading?.name,
  within.map(({ name }) => name),
  blocks.map(({ kind }) => kind),
];

test('sections are flat and list the headings around them', () => {
  const { title, sections } = parse(
    '# order\n\nAn order.\n\n## Example\n\n##### Request:\n\ntext\n\n#### Response\n\n## JSON  Representation\n',
  );
  expect(title?.text.plain).toBe('order');
  expect(sections.map(outline)).toEqual([
    [undefined, [], ['Paragraph']],
    ['example', [], []],
    ['request', ['example'], ['Paragraph']],
    ['response', ['example'], []],
    ['json representation', [], []],
  ]);
});

test('blocks before the title belong to the first section, a second title starts a new section', () => {
  const { title, sections } = parse('before\n\n# order\n\nunder\n\n# another\n');
  expect(title?.name).toBe('order');
  expect(sections.map(outline)).toEqual([
    [undefined, [], ['Paragraph', 'Paragraph']],
    ['another', [], []],
  ]);
});

test('a heading has a name by which it is compared', () => {
  const text = '# x\n## HTTP  Request:\n## Constructor.\n## toString\n';
  const page = parsePage({ kind: 'Text', path: 'x.md', text });
  const names = page.sections.map(({ heading }) => heading?.name);
  expect(names).toEqual([undefined, 'http request', 'constructor', 'tostring']);
});

test('tab markers are not headings; code blocks have a tab until a thematic break or heading ends the group', () => {
  const page = parse(
    '# order\n\n# [HTTP](#tab/http)\n\n```http\nGET /a\n```\n\n# [C#](#tab/csharp)\n\n```csharp\nx\n```\n\n---\n\n```http\nGET /b\n```\n\n# [HTTP](#tab/http)\n\n## Response\n\n```http\nHTTP/1.1 200 OK\n```\n',
  );
  expect(page.title?.name).toBe('order');
  const blocks = page.sections.flatMap((section) => section.blocks);
  expect(blocks.map((block) => (block.kind === 'CodeBlock' ? block.tab : block.kind))).toEqual([
    'http',
    'csharp',
    'Rule',
    undefined,
    undefined,
  ]);
});

test('an include or a table directly above a thematic break is not a heading', () => {
  const [section] = parse('# x\n[!INCLUDE [sdk](a.md)]\n---\n\n|a|b|\n|-|-|\n---\n').sections;
  expect(section?.blocks.map(({ kind }) => kind)).toEqual(['Include', 'Rule', 'Table', 'Rule']);
});

test('two or more number signs without a space after them start a heading', () => {
  const text = '# x\n\n##Properties\ntext\n\n#tag\n';
  expect(parse(text).sections.map(outline)).toEqual([
    [undefined, [], []],
    ['properties', [], ['Paragraph', 'Paragraph']],
  ]);
  expect(faultsOf(text)).toEqual(['heading-without-blank: ##Properties']);
});

test('includes are separate blocks, even in the middle of a line or in a cell', () => {
  const [section] = parse(
    'See [!INCLUDE [label](a.md)] for more.\n\n|a|\n|-|\n|x [!include [b] (c)] [!Include[c](d e.md)]|\n',
  ).sections;
  expect(section?.blocks.flatMap((block) => (block.kind === 'Include' ? [[block.label, block.path]] : []))).toEqual([
    ['label', 'a.md'],
    ['c', 'd e.md'],
  ]);
  expect(section?.blocks[0]).toMatchObject({ kind: 'Paragraph', text: { plain: 'See  for more.' } });
});

test('a note is a quote whose paragraphs are lines of one text', () => {
  expect(parseBlock('> **Note:** one\n> two\n>\n> three\n')).toMatchObject({
    kind: 'Quote',
    text: { plain: 'Note: one two\nthree', markdown: '**Note:** one\n> two\n>\n> three' },
  });
});

test('a list contains the text of its items and nested items; other blocks in the items follow it', () => {
  const [section] = parse('- one\n  - two\n- three\n\n  ```json\n  { "a": 1 }\n  ```\n').sections;
  expect(section?.blocks).toMatchObject([
    { kind: 'List', items: [{ plain: 'one' }, { plain: 'two' }, { plain: 'three' }] },
    { kind: 'CodeBlock', value: '{ "a": 1 }' },
  ]);
});

test('Markdown in a comment is not parsed', () => {
  const [section] = parse(
    '# x\n<!--\n## Properties\n\n|Property|Type|\n|-|-|\n|id|String|\n-->\ntext <!-- inline --> goes on\n',
  ).sections;
  expect(section?.blocks).toMatchObject([
    { kind: 'Comment', value: '## Properties\n\n|Property|Type|\n|-|-|\n|id|String|' },
    { kind: 'Paragraph', text: { plain: 'text  goes on' } },
    { kind: 'Comment', value: 'inline' },
  ]);
});

test('includes and comments in a heading follow the heading', () => {
  const { sections } = parse('# x\n\n## Properties <a name="p"></a><!-- note --> [!INCLUDE [a](b.md)]\n');
  expect(sections[1]).toMatchObject({
    heading: { name: 'properties' },
    blocks: [{ kind: 'Include' }, { kind: 'Comment' }],
  });
});

test('an unclosed comment is reported at its start', () => {
  expect(faultsOf('# x\n\ntext\n\n<!-- { "blockType": "ignored" }\n\n## Properties\n')).toEqual([
    'unclosed-comment: <!--',
  ]);
});

describe('a page can silence codes and give a reason', () => {
  test('the comment is no block of the page, and its codes, reason and place are kept', () => {
    const text =
      '# x\n\n<!-- docs2ts-disable-page malformed-json, empty-header -- the service -- really -- sends it -->\n';
    const page = parse(text);
    expect(page.silences.map(({ codes, reason, source }) => [codes, reason, textAt(text, source)])).toEqual([
      [['malformed-json', 'empty-header'], 'the service -- really -- sends it', text.slice(5, -1)],
    ]);
    expect(page.sections.flatMap(({ blocks }) => blocks)).toEqual([]);
  });

  test.each([
    ['a page', '# x\n\n<!-- docs2ts-disable-page a -- why -->\n', undefined],
    ['the next line', '# x\n\n<!-- docs2ts-disable-next-line a -- why -->\ntext\n', { first: 4, last: 4 }],
    [
      'the next line that is not blank',
      '# x\n<!-- docs2ts-disable-next-line a -- why -->\n\n \ntext',
      { first: 5, last: 5 },
    ],
    ['a row', '# x\n\n|a|b|\n|-|-|\n|1|2 <!-- docs2ts-disable-line a -- why -->|\n', { first: 5, last: 5 }],
    ['the rest of a page', '# x\n\n<!-- docs2ts-disable a -- why -->\n\ntext\n', { first: 3, last: 6 }],
    [
      'a part, up to the comment that names the code',
      '# x\n\n<!-- docs2ts-disable a -- why -->\n\n<!-- docs2ts-enable b -->\n\n<!-- docs2ts-enable a -->\n\ntext',
      { first: 3, last: 7 },
    ],
    [
      'a part, up to the comment that names no code',
      '# x\n\n<!-- docs2ts-disable a -- why -->\n\n<!-- docs2ts-enable -->\n\ntext\n',
      { first: 3, last: 5 },
    ],
  ])('for %s', (_, text, lines) => {
    expect(parse(text).silences.map((silence) => silence.lines)).toEqual([lines]);
  });

  test.each([
    [
      '<!-- docs2ts-disable -->',
      '`docs2ts-disable` needs a code and a reason: `docs2ts-disable some-code -- the reason`',
    ],
    [
      '<!-- docs2ts-disable-line a -->',
      '`docs2ts-disable-line` needs a code and a reason: `docs2ts-disable-line some-code -- the reason`',
    ],
    [
      '<!-- docs2ts-disabel a -- why -->',
      'No comment for docs2ts begins with `docs2ts-disabel`, so it silences nothing',
    ],
    ['<!-- docs2ts-enable a -->', 'Nothing is silenced above that `docs2ts-enable` could end'],
  ])('%s is reported', (comment, message) => {
    const { silences, diagnostics } = parse(`---\ntitle: x\n---\n\n# x\n\n${comment}\n`);
    expect(diagnostics.map((one) => [one.code, one.message])).toEqual([['malformed-silence', message]]);
    expect(silences).toEqual([]);
  });
});

test.each(['\n', '\r\n', '\r'])('sources are correct with the line ending %j', (lineEnd) => {
  const text = [
    '# order',
    '',
    '> ```http',
    '> POST /orders',
    '> A: b',
    '>',
    '> { "id":',
    '>   "x" }',
    '> ```',
    '',
  ].join(lineEnd);
  const block = parse(text).sections[0]?.blocks[0];
  if (block?.kind !== 'CodeBlock' || block.content.kind !== 'Http') throw new Error('no HTTP block');
  const body = block.content.messages[0]?.body;
  expect(body?.text).toBe(`{ "id":${lineEnd}  "x" }`);
  expect(textAt(text, block.source)).toBe(
    ['```http', '> POST /orders', '> A: b', '>', '> { "id":', '>   "x" }', '> ```'].join(lineEnd),
  );
  expect(body?.json?.kind === 'Object' && textAt(text, body.json.members[0]?.value.source ?? block.source)).toBe('"x"');
});

test('a byte order mark and mixed line ends change nothing', () => {
  const page = parse('\uFEFF---\r\ntitle: Order\n---\n# order\r\n\r## Properties\r\n');
  expect(page.frontMatter?.entries.map(({ key, value }) => [key, value])).toEqual([['title', 'Order']]);
  expect(page.sections.map(({ heading }) => heading?.source.line)).toEqual([undefined, 6]);
  expect(page.diagnostics).toEqual([]);
});

test.each(['binary', 'not-utf-8', 'no-access'] as const)('a page that is %s is empty and reported', (reason) => {
  const page = parsePage({ kind: 'Unreadable', path: 'x.md', reason });
  expect(page).toMatchObject({
    file: 'x.md',
    title: undefined,
    sections: [],
    diagnostics: [{ code: 'unreadable-page', severity: 'error' }],
  });
});

test('an empty page has only one finding', () => {
  expect(parse(' \r\n\n').diagnostics).toMatchObject([{ code: 'empty-page' }]);
});

test('missing front matter and a missing title are reported', () => {
  expect(parse('text\n').diagnostics.map(({ code }) => code)).toEqual(['missing-front-matter', 'missing-title']);
});
