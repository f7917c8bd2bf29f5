import { diagnose } from '../../model/diagnostic.js';
import type { Include, RichText, Table, TableRow } from '../../model/page.js';
import type { InlineContext } from '../inlines/inline-context.js';
import { readRichText } from '../inlines/read-rich-text.js';
import type { Report } from '../report.js';
import { type Slice, sourceOf } from '../text/slice.js';
import { fitRow } from './fit-row.js';
import type { TableLines } from './find-table.js';
import { joinBrokenRows } from './join-broken-rows.js';
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
  const columns = splitRow(header).cells;
  checkDelimiter({ header, delimiter }, columns.length, report);
  for (const [row] of continued) {
    if (row === undefined) continue;
    const begin = { message: 'The table begins here', source: sourceOf(header) };
    report(diagnose('interrupted-table', sourceOf(row), {}, [begin]));
  }
  const body = [first, ...continued].flat();
  const rows = joinBrokenRows(body.map(splitRow), columns.length, report)
    .filter((row) => isFilled(row, report))
    .map((row): TableRow => ({ cells: fitRow(row, columns.length, report).map(readCell), source: sourceOf(row.line) }));
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

function checkDelimiter({ header, delimiter }: Head, width: number, report: Report): void {
  if (delimiter === undefined) {
    report(diagnose('missing-delimiter-row', sourceOf(header), {}));
    return;
  }
  const seen = splitRow(delimiter).cells.length;
  if (seen !== width) report(diagnose('mismatched-delimiter-row', sourceOf(delimiter), { seen, expected: width }));
}

function isFilled(row: Row, report: Report): boolean {
  if (row.cells.some((cell) => cell.text.trim() !== '')) return true;
  report(diagnose('empty-table-row', sourceOf(row.line), {}));
  return false;
}
