import { diagnose, withFix } from '../../model/diagnostic.js';
import type { Include, RichText, Table, TableRow } from '../../model/page.js';
import type { InlineContext } from '../inlines/inline-context.js';
import { readRichText } from '../inlines/read-rich-text.js';
import type { Report } from '../report.js';
import { type Slice, sourceOf } from '../text/slice.js';
import { fitRow } from './fit-row.js';
import type { TableLines } from './find-table.js';
import { joinBrokenRows } from './join-broken-rows.js';
import { addDelimiter, closeGap, fitDelimiter, removeRow } from './mend-table.js';
import { type Row, splitRow, unescapePipes } from './row.js';

/** A table, and the includes and comments in its cells. */
export interface TableReading {
  readonly table: Table;
  readonly includes: readonly Include[];
  readonly comments: readonly Slice[];
}

/** Reads a table, with the rows after each interruption. Every row gets as many cells as the header; each repair is reported. */
export function readTable(
  { header, delimiter, body: first }: TableLines,
  context: InlineContext,
  continued: readonly (readonly Slice[])[],
): TableReading {
  const { report } = context;
  const includes: Include[] = [];
  const comments: Slice[] = [];
  const readCell = (cell: Slice): RichText => {
    const reading = readRichText(unescapePipes(cell), context);
    for (const include of reading.includes) includes.push(include);
    for (const comment of reading.comments) comments.push(comment);
    return reading.text;
  };
  const head = splitRow(header);
  const columns = head.cells;
  const body = [first, ...continued].flat();
  const lines = body.map(splitRow);
  checkDelimiter({ header, delimiter }, lines, report);
  reportGaps({ header, delimiter, body: first }, continued, report);
  const rows = joinBrokenRows(lines, columns.length, report)
    .filter((row) => isFilled(row, report))
    .map((row): TableRow => ({ cells: fitRow(row, head, report).map(readCell), source: sourceOf(row.line) }));
  const { endLine, endColumn } = sourceOf(body.at(-1) ?? delimiter ?? header);
  const source = { ...sourceOf(header), endLine, endColumn };
  return { table: { kind: 'Table', header: columns.map(readCell), rows, source }, includes, comments };
}

/**
 * Whether a table has too many columns, which is reported. Every row is padded to the width of the header, so a wide
 * header over many short rows would take much memory.
 */
export function isTooWide({ header }: TableLines, report: Report): boolean {
  if (splitRow(header).cells.length <= mostColumns) return false;
  report(diagnose('too-wide-table', sourceOf(header), { limit: mostColumns }));
  return true;
}

const mostColumns = 200;

type Head = Pick<TableLines, 'header' | 'delimiter'>;

function checkDelimiter({ header, delimiter }: Head, rows: readonly Row[], report: Report): void {
  const width = splitRow(header).cells.length;
  if (delimiter === undefined) {
    report(withFix(diagnose('missing-delimiter-row', sourceOf(header), {}), addDelimiter(header, width)));
    return;
  }
  const row = splitRow(delimiter);
  const seen = row.cells.length;
  if (seen === width) return;
  const found = diagnose('mismatched-delimiter-row', sourceOf(delimiter), { seen, expected: width });
  report(withFix(found, fitDelimiter(row, rows, width)));
}

/** Reports the rows that an interruption cuts off from their table. */
function reportGaps(
  { header, delimiter, body }: Omit<TableLines, 'before'>,
  continued: readonly (readonly Slice[])[],
  report: Report,
): void {
  let last = body.at(-1) ?? delimiter ?? header;
  for (const rows of continued) {
    const [row] = rows;
    if (row === undefined) continue;
    const begin = { message: 'The table begins here', source: sourceOf(header) };
    report(withFix(diagnose('interrupted-table', sourceOf(row), {}, [begin]), closeGap(last, row)));
    last = rows.at(-1) ?? row;
  }
}

function isFilled(row: Row, report: Report): boolean {
  if (row.cells.some((cell) => cell.text.trim() !== '')) return true;
  report(withFix(diagnose('empty-table-row', sourceOf(row.line), {}), removeRow(row)));
  return false;
}
