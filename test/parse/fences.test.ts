import { expect, test } from 'vitest';
import { faultsOf, parse, parseBlock } from './support.js';

const shapeOf = (text: string) =>
  parse(text).sections.map(({ heading, blocks }) => [
    heading?.name,
    ...blocks.map((block) => (block.kind === 'CodeBlock' ? block.value : block.kind)),
  ]);

test('an unclosed fence ends where the next one opens', () => {
  const text = '```http\nGET /a\n\nThen:\n\n``` json\n{}\n```\n\ntext\n';
  expect(shapeOf(text)).toEqual([[undefined, 'GET /a\n\nThen:', '{}', 'Paragraph']]);
  expect(faultsOf(text)).toEqual(['unclosed-code-fence: ```']);
});

test('the last fence on a page, if unclosed, ends at the next heading', () => {
  const text = '# order\n\n```json\n{ "a": 1 }\n\n## Properties\n\ntext\n';
  expect(shapeOf(text)).toEqual([
    [undefined, '{ "a": 1 }'],
    ['properties', 'Paragraph'],
  ]);
  expect(faultsOf(text)).toEqual(['unclosed-code-fence: ```']);
});

test('an unclosed fence ends at a table, and says what readers see as code', () => {
  const text = '```json\n{ "a": 1 }\n\n|A|B|\n|:--|:--|\n|1|2|\n\n## Notes\n\ntext\n';
  expect(shapeOf(text)).toEqual([
    [undefined, '{ "a": 1 }', 'Table'],
    ['notes', 'Paragraph'],
  ]);
  const fault = parse(text).diagnostics.find(({ code }) => code === 'unclosed-code-fence');
  expect(fault?.message).toBe(
    'The code block is not closed: ``` is missing; readers see one heading and one table below it as code',
  );
});

test.each([
  ['json', '{ "a": 1 }'],
  ['http', 'GET /a'],
])('a %s block that another fence closes ends at the heading in it', (language, code) => {
  const text = `\`\`\`${language}\n${code}\n\n## Properties\n\n|A|B|\n|:--|:--|\n|1|2|\n\n\`\`\`\ncode\n\`\`\`\n`;
  expect(shapeOf(text)).toEqual([
    [undefined, code],
    ['properties', 'Table', 'code'],
  ]);
  expect(parse(text).diagnostics.map(({ code: found, source }) => [found, source.line])).toContainEqual([
    'unclosed-code-fence',
    1,
  ]);
});

test('a fence that is at the wrong place is reported once', () => {
  expect(faultsOf('```json\n{ "a": 1 }\n\n## Properties\n\ntext\n\n```\n')).toEqual(['unclosed-code-fence: ```']);
});

test.each([
  'markdown\n# A\n\n## B\n\n|A|B|\n|:--|:--|',
  'http\nPOST /a\nContent-Type: text/markdown\n\n## B',
  '\n## B',
])('a closed block may contain headings: %s', (text) => {
  expect(faultsOf(`\`\`\`${text}\n\`\`\`\n`)).toEqual([]);
});

test('an unclosed fence without a fence or heading after it ends with the page', () => {
  const text = '~~~~\ncode\n# comment\n~~~\n';
  expect(shapeOf(text)).toEqual([[undefined, 'code\n# comment\n~~~']]);
  expect(faultsOf(text)).toEqual(['unclosed-code-fence: ~~~~']);
});

test('a longer fence may contain shorter ones', () => {
  const text = '````markdown\n```http\nGET /a\n```\n````\n';
  expect(parseBlock(text)).toMatchObject({ language: 'markdown', value: '```http\nGET /a\n```' });
  expect(faultsOf(text)).toEqual([]);
});

test('the language is the first word after the fence', () => {
  expect(parseBlock('``` HTTP title="x"\nGET /a\n```\n')).toMatchObject({ language: 'http' });
  expect(parseBlock('```json{1,2}\n{}\n```\n')).toMatchObject({ language: 'json' });
  expect(parseBlock('```\n\n```\n')).toMatchObject({ language: undefined, value: '' });
  expect(parseBlock('    { "a": 1 }\n')).toMatchObject({
    language: undefined,
    value: '{ "a": 1 }',
    content: { kind: 'Json' },
  });
});
