import { diagnose, withFix } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import { sourceOf, spanOf } from '../text/slice.js';
import { joinLines } from './mend-table.js';
import { type Row, splitRow } from './row.js';

/**
 * Joins rows that a line break in a cell split in two: the first half has no closing pipe, the second no opening pipe.
 */
export function joinBrokenRows(rows: readonly Row[], width: number, report: Report): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    if (before === undefined || !belongsTo(row, before, width)) {
      joined.push(row);
      continue;
    }
    const begin = { message: 'The row begins here', source: sourceOf(before.line) };
    const found = diagnose('broken-table-row', sourceOf(row.line), {}, [begin]);
    report(withFix(found, joinLines(before.line, row.line)));
    joined[joined.length - 1] = joinRows(before, row);
  }
  return joined;
}

function belongsTo(row: Row, before: Row, width: number): boolean {
  if (!before.leading || before.trailing) return false;
  if (row.line.text.trim() === '|') return true;
  return !row.leading && row.trailing && before.cells.length + row.cells.length - 1 <= width;
}

function joinRows(first: Row, second: Row): Row {
  return { ...splitRow(spanOf(first.line, second.line)), leading: true };
}
