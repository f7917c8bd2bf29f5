import { expect, test } from 'vitest';
import { jsonMember, jsonString } from '../../generator/model/json.js';
import { faultsOf, parse, textAt } from './support.js';

/** The blocks of a page: for a code block the block type of its annotation, for any other block its kind. */
function blocksOf(text: string): (string | undefined)[] {
  return parse(text).sections.flatMap(({ blocks }) =>
    blocks.map((block) =>
      block.kind === 'CodeBlock' ? `code ${jsonString(jsonMember(block.annotation?.json, 'blockType'))}` : block.kind,
    ),
  );
}

test('an annotation belongs to the code block after it', () => {
  const text =
    '<!-- { "blockType": "request" } -->\n```http\nGET /a\n```\n\n<!--{\n  "blockType": "response"\n}-->\n\n\n```http\nHTTP/1.1 200 OK\n```\n\n```json\n{}\n```\n';
  expect(blocksOf(text)).toEqual(['code request', 'code response', 'code undefined']);
  const block = parse(text).sections[0]?.blocks[1];
  expect(block?.kind === 'CodeBlock' && textAt(text, block.annotation?.source ?? block.source)).toBe(
    '<!--{\n  "blockType": "response"\n}-->',
  );
});

test('an annotation does not apply across a paragraph, heading or table, but it does across another comment', () => {
  const annotation = '<!-- { "blockType": "request" } -->\n\n';
  const code = '```http\nGET /a\n```\n';
  expect(blocksOf(`${annotation}text\n\n${code}`)).toEqual(['Comment', 'Paragraph', 'code undefined']);
  expect(blocksOf(`${annotation}## Example\n\n${code}`)).toEqual(['Comment', 'code undefined']);
  expect(blocksOf(`${annotation}|a|b|\n|-|-|\n\n${code}`)).toEqual(['Comment', 'Table', 'code undefined']);
  expect(blocksOf(`${annotation}<!-- words -->\n${code}`)).toEqual(['Comment', 'code request']);
  expect(blocksOf(`text ${annotation}${code}`)).toEqual(['Paragraph', 'code request']);
});

test('an annotation with JSON faults is repaired and reported, a footer is repaired without a report', () => {
  const text =
    '<!-- { blockType: \'request\', } -->\n```http\nGET /a\n```\n\n<!-- {\n  "type": "#page.annotation",\n  "description": "one\n  two",\n} -->\n';
  expect(blocksOf(text)).toEqual(['code request', 'Comment']);
  expect(faultsOf(text)).toEqual(['json-bare-word: blockType', "json-quotes: 'request'", 'json-surplus-comma: ,']);
});

test('an annotation that cannot be parsed annotates nothing', () => {
  const text = '<!-- { "blockType" "request" } -->\n```http\nGET /a\n```\n';
  expect(blocksOf(text)).toEqual(['Comment', 'code undefined']);
  expect(faultsOf(text)).toEqual(['malformed-json: "request"']);
});
