import { expect, test } from 'vitest';
import { faultsOf, parse } from './support.js';

const head = '|Property|Type|\n|:---|:---|\n|id|String|\n';

function rowsOf(text: string): readonly string[] {
  return parse(text).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'Table' ? block.rows.map(({ cells }) => cells[0]?.plain ?? '') : [])),
  );
}

test.each([
  ['a blank line', '\n|name|String|\n'],
  ['a comment', '<!-- New. -->\n|name|String|\n'],
  ['a line of text', '\nSince May:\n\n|name|String|\n'],
  ['a row without its last pipe', '\n|name|String\n'],
])('a table goes on after %s, and the interruption is reported once', (_, rest) => {
  expect(rowsOf(`${head}${rest}`)).toEqual(['id', 'name']);
  expect(faultsOf(`${head}${rest}`)).toEqual([`interrupted-table: ${rest.trim().split('\n').at(-1) ?? ''}`]);
});

test.each([
  ['other columns', '\n|name|String|x|\n'],
  ['a pipe in a sentence', '\nEither this | or that.\n'],
  ['two lines of text', '\nOne.\n\nTwo.\n\n|name|String|\n'],
  ['a heading', '\n## More\n\n|name|String|\n'],
])('a table ends with %s', (_, rest) => {
  expect(rowsOf(`${head}${rest}`)).toEqual(['id']);
  expect(faultsOf(`${head}${rest}`).filter((fault) => fault.startsWith('interrupted-table'))).toEqual([]);
});

test('a second table has its own header, with or without a delimiter row', () => {
  expect(faultsOf(`${head}\n${head}`)).toEqual([]);
  expect(faultsOf(`${head}\n|Relationship|Type|\n|owner|user|\n`)).toEqual([
    'missing-delimiter-row: |Relationship|Type|',
  ]);
});
