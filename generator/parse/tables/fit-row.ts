import { diagnose, withFix } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import { type Slice, sourceOf, spanOf, subSlice } from '../text/slice.js';
import { addCells, escapePipes } from './mend-table.js';
import { type Row, splitRowOutsideCode } from './row.js';

/** Returns as many cells as the header has. Surplus cells are joined to the last one; missing cells are empty. */
export function fitRow(row: Row, header: Row, report: Report): readonly Slice[] {
  const width = header.cells.length;
  if (row.cells.length > width) return joinSurplus(row, width, report);
  if (row.cells.length < width) return padMissing(row, header, report);
  return row.cells;
}

function joinSurplus(row: Row, width: number, report: Report): readonly Slice[] {
  const joined = joinCells(row, width);
  const found = diagnose('surplus-table-cell', sourceOf(row.line), { seen: row.cells.length, expected: width });
  report(withFix(found, escapePipes(row, joined)));
  return joined;
}

function joinCells(row: Row, width: number): readonly Slice[] {
  const outsideCode = splitRowOutsideCode(row.line).cells;
  const cells = outsideCode.length >= width ? outsideCode : row.cells;
  const last = cells[width - 1];
  const end = cells.at(-1);
  if (last === undefined || end === undefined) return cells;
  const rest = spanOf(last, end);
  return [...cells.slice(0, width - 1), subSlice(rest, 0, lengthWithoutPipes(rest.text))];
}

/** Returns the length without the pipes that empty surplus cells leave at the end. */
function lengthWithoutPipes(text: string): number {
  let end = text.trimEnd().length;
  while (text[end - 1] === '|') end = text.slice(0, end - 1).trimEnd().length;
  return end;
}

/** Adds empty cells. A single bold cell is the title of a group of rows, so it is not reported. */
function padMissing(row: Row, header: Row, report: Report): readonly Slice[] {
  const title = row.cells.length === 1 && /^\s*(?:\*\*|__)/.test(row.cells[0]?.text ?? '');
  const width = header.cells.length;
  const found = diagnose('missing-table-cell', sourceOf(row.line), { seen: row.cells.length, expected: width });
  if (!title) report(withFix(found, addCells(row, header)));
  const end = subSlice(row.line, row.line.text.length, row.line.text.length);
  return [...row.cells, ...Array.from({ length: width - row.cells.length }, () => end)];
}
