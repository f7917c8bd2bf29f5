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

/** A table, and what stood in its cells without being part of their text. */
export interface TableReading {
  readonly table: Table;
  readonly includes: readonly Include[];
  readonly comments: readonly Slice[];
}

/** Reads a table from the lines of a paragraph; its rows come out as wide as its header, and each repair is reported. */
export function readTable(lines: readonly Slice[], found: TableLines, context: InlineContext): TableReading {
  const { report } = context;
  const header = splitRow(lines[found.header] as Slice);
  const width = header.cells.length;
  checkDelimiter(lines, found, width, context);
  const body = lines.slice((found.delimiter ?? found.header) + 1).map(splitRow);
  const includes: Include[] = [];
  const comments: Slice[] = [];
  const readCell = (cell: Slice): RichText => {
    const reading = readRichText(unescapePipes(cell), context);
    for (const include of reading.includes) includes.push(include);
    for (const comment of reading.comments) comments.push(comment);
    return reading.text;
  };
  const rows = joinBrokenRows(body, width, report)
    .filter((row) => isFilled(row, context))
    .map((row): TableRow => ({ cells: fitRow(row, width, report).map(readCell), source: sourceOf(row.line) }));
  const first = sourceOf(header.line);
  const last = sourceOf(lines.at(-1) as Slice);
  const source = { ...first, endLine: last.endLine, endColumn: last.endColumn };
  return { table: { kind: 'Table', header: header.cells.map(readCell), rows, source }, includes, comments };
}

/** Each row is padded to the width of its header: nobody writes such a table, but a page may hold any line. */
export function isTooWide(lines: readonly Slice[], found: TableLines, report: Report): boolean {
  const header = lines[found.header] as Slice;
  if (splitRow(header).cells.length <= mostColumns) return false;
  report(diagnose('too-wide-table', sourceOf(header), { limit: mostColumns }));
  return true;
}

const mostColumns = 200;

function checkDelimiter(lines: readonly Slice[], found: TableLines, width: number, { report }: InlineContext): void {
  const line = lines[found.delimiter ?? -1];
  if (line === undefined) {
    report(diagnose('missing-delimiter-row', sourceOf(lines[found.header] as Slice), {}));
    return;
  }
  const seen = splitRow(line).cells.length;
  if (seen !== width) report(diagnose('mismatched-delimiter-row', sourceOf(line), { seen, expected: width }));
}

function isFilled(row: Row, { report }: InlineContext): boolean {
  if (row.cells.some((cell) => cell.text.trim() !== '')) return true;
  report(diagnose('empty-table-row', sourceOf(row.line), {}));
  return false;
}
