import type { TextEdit } from '../../model/fix/fix.js';
import { lineAt, lineStart } from '../../model/page-text.js';
import { insertAfter, insertBefore, replaceBetween } from '../text/replace-between.js';
import { offsetAt, type Slice } from '../text/slice.js';
import { pipesOf, type Row } from './row.js';

/** Writes a delimiter row below a header, behind the markers of the quote or list that contains the table. */
export function addDelimiter(header: Slice, width: number): readonly TextEdit[] {
  const { page } = header;
  const start = offsetAt(header, 0);
  const markers = page.text.slice(lineStart(page, lineAt(page, start)), start).replaceAll(/[^>\s]/g, ' ');
  const lineEnding = /^[ \t]{0,1000}(\r\n|\n|\r)/.exec(page.text.slice(endOf(header)))?.[1];
  if (lineEnding === undefined) return [];
  return [insertAfter(header, header.text.length - 1, `${lineEnding}${markers}|${':---|'.repeat(width)}`)];
}

/** Gives the delimiter row the width of the header, if all rows have this width. */
export function fitDelimiter(delimiter: Row, rows: readonly Row[], width: number): readonly TextEdit[] {
  const last = delimiter.cells.at(-1);
  if (last === undefined || rows.some(({ cells }) => cells.length !== width)) return [];
  const kept = delimiter.cells[width - 1];
  if (kept !== undefined) return [replaceBetween(kept.page, [endOf(kept), endOf(last)], '')];
  const added = `|${last.text}`.repeat(width - delimiter.cells.length);
  return [replaceBetween(last.page, [endOf(last), endOf(last)], added)];
}

/** Removes the blank lines between a row and the next row of its table. */
export function closeGap(before: Slice, row: Slice): readonly TextEdit[] {
  const range = [endOf(before), offsetAt(row, 0)] as const;
  const lineEnding = /^[ \t]{0,1000}(\r\n|\n|\r)\s{0,1000}$/.exec(row.page.text.slice(...range))?.[1];
  return lineEnding === undefined ? [] : [replaceBetween(row.page, range, lineEnding)];
}

/** Writes both halves of a row on one line. */
export function joinLines(first: Slice, second: Slice): readonly TextEdit[] {
  const start = offsetAt(first, 0) + first.text.trimEnd().length;
  const end = offsetAt(second, second.text.length - second.text.trimStart().length);
  if (!/^\s{1,1000}$/.test(first.page.text.slice(start, end))) return [];
  return [replaceBetween(first.page, [start, end], second.text.trim() === '|' ? '' : ' ')];
}

/** Removes the line of a row. */
export function removeRow({ line }: Row): readonly TextEdit[] {
  const { page } = line;
  const number = lineAt(page, offsetAt(line, 0));
  const range = [lineStart(page, number), lineStart(page, number + 1)] as const;
  return page.text.slice(...range).trim() === line.text.trim() ? [replaceBetween(page, range, '')] : [];
}

/**
 * Escapes the pipes in the texts of a row, and removes those after its last cell. `cells` are as they were read. With an empty cell in front, the
 * surplus pipe may be there instead.
 */
export function escapePipes({ line }: Row, cells: readonly Slice[]): readonly TextEdit[] {
  const last = cells.at(-1);
  const isCertain = cells.slice(0, -1).every(({ text }) => text.trim() !== '');
  if (last === undefined || !isCertain) return [];
  const rest = [endOf(last), endOf(line)] as const;
  const closing = /^[^|]{0,1000}\|/.exec(line.page.text.slice(...rest))?.[0];
  return [
    ...cells.flatMap((cell) => pipesOf(cell.text).map((pipe) => insertBefore(cell, pipe, '\\'))),
    ...(closing === undefined || closing.length === rest[1] - rest[0]
      ? []
      : [replaceBetween(line.page, rest, closing)]),
  ];
}

/** Adds empty cells to a row that ends without the closing pipe that its header has. Another row may lack a cell in the middle. */
export function addCells({ line, leading, trailing, cells }: Row, header: Row): readonly TextEdit[] {
  if (!leading || trailing || !header.trailing) return [];
  const pipe = line.text.includes('| ') ? ' |' : '|';
  return [insertAfter(line, line.text.trimEnd().length - 1, pipe.repeat(header.cells.length - cells.length + 1))];
}

function endOf(slice: Slice): number {
  return slice.text === '' ? offsetAt(slice, 0) : offsetAt(slice, slice.text.length - 1) + 1;
}
