import { expect, test } from 'vitest';
import { faultsOf, parse, textAt } from './support.js';

/** The tables of a page as rows of plain text, headers first. */
function tablesOf(text: string): string[][][] {
  const tables = parse(text).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'Table' ? [block] : [])),
  );
  return tables.map(({ header, rows }) =>
    [header, ...rows.map(({ cells }) => cells)].map((row) => row.map(({ plain }) => plain)),
  );
}

test('a table is read with or without outer pipes', () => {
  const expected = [
    [
      ['Property', 'Type'],
      ['id', 'String'],
      ['', ''],
    ],
  ].map((table) => table.slice(0, 2));
  expect(tablesOf('|Property|Type|\n|:---|---:|\n|id|String|\n')).toEqual(expected);
  expect(tablesOf('Property|Type\n-|:-:\nid|String\n')).toEqual(expected);
  expect(tablesOf('| Property | Type\n|---|---\n| id | String\n')).toEqual(expected);
  expect(faultsOf('Property|Type\n-|:-:\nid|String\n')).toEqual([]);
});

test('cells, rows and the table have correct sources', () => {
  const text = 'Text.\n\n  | Name |  Type\\|x |\n|:---|:--|\n|id||\n| `a\\|b` | **c** |\n';
  const table = parse(text).sections[0]?.blocks[1];
  if (table?.kind !== 'Table') throw new Error('no table');
  const cells = [table.header, ...table.rows.map((row) => row.cells)].flat();
  expect(cells.map(({ plain, source }) => [plain, textAt(text, source)])).toEqual([
    ['Name', 'Name'],
    ['Type|x', 'Type\\|x'],
    ['id', 'id'],
    ['', ''],
    ['a|b', '`a\\|b`'],
    ['c', '**c**'],
  ]);
  expect(table.rows.map(({ source }) => textAt(text, source))).toEqual(['|id||', '| `a\\|b` | **c** |']);
  expect(textAt(text, table.source)).toBe(text.slice(text.indexOf('| Name'), -1));
});

test('a table with a delimiter row of the wrong width is read, and reported', () => {
  const text = '|Permission type|Permissions|\n|:---|:---|:---|\n|Application|Order.Read|\n';
  expect(tablesOf(text)).toEqual([
    [
      ['Permission type', 'Permissions'],
      ['Application', 'Order.Read'],
    ],
  ]);
  expect(faultsOf(text)).toEqual(['mismatched-delimiter-row: |:---|:---|:---|']);
});

test('lines between pipes are a table without a delimiter row, lines that only contain pipes are not', () => {
  const text = '|Property|Type|\n|id|String|\n';
  expect(tablesOf(text)).toEqual([
    [
      ['Property', 'Type'],
      ['id', 'String'],
    ],
  ]);
  expect(faultsOf(text)).toEqual(['missing-delimiter-row: |Property|Type|']);
  expect(tablesOf('a | b\nc | d\n\n|x|\n\n| one line only |\n')).toEqual([]);
});

test('text directly above a table is a paragraph', () => {
  const [section] = parse('The members:\n|Member|\n|:--|\n|low|\n').sections;
  expect(section?.blocks.map(({ kind }) => kind)).toEqual(['Paragraph', 'Table']);
});

test('a row that a line break split in two is joined', () => {
  const text =
    '|Name|Type|Description|\n|:-|:-|:-|\n|a|String|one [two](x.md)\nthree|\n|b|String|four\n|\n|c|Int32|five|\n';
  expect(tablesOf(text)[0]?.slice(1)).toEqual([
    ['a', 'String', 'one two three'],
    ['b', 'String', 'four'],
    ['c', 'Int32', 'five'],
  ]);
  expect(faultsOf(text)).toEqual(['broken-table-row: three|', 'broken-table-row: |']);
});

test('rows that lack their first or last pipe are not joined', () => {
  const text = '|Name|Type|\n|:-|:-|\n|a|String\nb|Int32|\n|c|Guid|\n';
  expect(tablesOf(text)[0]?.slice(1)).toEqual([
    ['a', 'String'],
    ['b', 'Int32'],
    ['c', 'Guid'],
  ]);
  expect(faultsOf(text)).toEqual([]);
});

test('surplus cells belong to the last column, or to a code span', () => {
  const text =
    '|Name|Type|Description|\n|-|-|-|\n|a|String|Files (*.x | *.y) `|` done|\n|`b|c`|Int32|four|\n|d|Guid|five| |\n';
  expect(tablesOf(text)[0]?.slice(1)).toEqual([
    ['a', 'String', 'Files (*.x | *.y) | done'],
    ['b|c', 'Int32', 'four'],
    ['d', 'Guid', 'five'],
  ]);
  expect(faultsOf(text).map((fault) => fault.split(': ')[0])).toEqual(Array(3).fill('surplus-table-cell'));
});

test('missing cells are empty and reported, except after the title of a group', () => {
  const text = '|Name|Type|Description|\n|-|-|-|\n|a|String|\n|**Group**|\n|**Group**|||\n';
  expect(tablesOf(text)[0]?.slice(1)).toEqual([
    ['a', 'String', ''],
    ['Group', '', ''],
    ['Group', '', ''],
  ]);
  expect(faultsOf(text)).toEqual(['missing-table-cell: |a|String|']);
});

test('a row of empty cells is dropped', () => {
  const text = '|Name|Type|\n|-|-|\n| | |\n|a|String|\n';
  expect(tablesOf(text)[0]).toEqual([
    ['Name', 'Type'],
    ['a', 'String'],
  ]);
  expect(faultsOf(text)).toEqual(['empty-table-row: | | |']);
});

test('tables are found in list items and quotes', () => {
  const text = '1. Item\n\n   |a|b|\n   |-|-|\n   |c|d|\n\n> |e|f|\n> |-|-|\n> |g|**h**|\n';
  expect(tablesOf(text)).toEqual([
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    [
      ['e', 'f'],
      ['g', 'h'],
    ],
  ]);
});
