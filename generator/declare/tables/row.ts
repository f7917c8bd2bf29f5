import type { RichText, Table, TableRow } from '../../model/page.js';
import type { Source } from '../../model/source.js';
import type { Columns } from './columns.js';

/** The cells of a body row by column, for example `row.type`; a cell is empty if the table does not have its column. */
export type Row<Column extends string> = Readonly<Record<Column, RichText>> & RowFrame<Column>;

interface RowFrame<Column extends string> {
  /** The header of each column; empty if the table does not have the column. */
  readonly header: Readonly<Record<Column, RichText>>;
  readonly cells: readonly RichText[];
  readonly headers: readonly RichText[];
  /** The spellings of the columns that the table does not have. */
  readonly absent: readonly string[];
  readonly source: Source;
}

/** The cells of a body row and of its table's header, with the columns found in it. */
export interface RowCells {
  readonly cells: readonly RichText[];
  readonly headers: readonly RichText[];
  readonly columns: Columns;
  readonly source: Source;
}

/** The body rows of a table. */
export function rowsOf({ header, rows }: Table, columns: Columns): readonly RowCells[] {
  const body = rows.filter((row) => !isDivider(row));
  return body.map(({ cells, source }) => ({ cells, headers: header, columns, source }));
}

/** Names the cells of a row after the columns of a table kind. */
export function nameCells<Column extends string>(
  columns: Readonly<Record<Column, readonly string[]>>,
  row: RowCells,
): Row<Column> {
  const { cells, headers, source } = row;
  const header = cellsByColumn(columns, headers, row);
  const absent = Object.entries<readonly string[]>(columns).flatMap(([name, spellings]) =>
    row.columns.has(name) ? [] : spellings,
  );
  return { ...cellsByColumn(columns, cells, row), header, cells, headers, absent, source };
}

function cellsByColumn<Column extends string>(
  kind: Readonly<Record<Column, unknown>>,
  cells: readonly RichText[],
  { columns, source }: RowCells,
): Readonly<Record<Column, RichText>> {
  const empty: RichText = { inlines: [], plain: '', markdown: '', source };
  const entries = Object.keys(kind).map((column) => [column, cells[columns.get(column) ?? -1] ?? empty]);
  // Object.keys does not keep the type of the keys; the entries have exactly the keys of `kind`.
  return Object.fromEntries(entries) as Record<Column, RichText>;
}

/** Whether a row only groups others or is empty: a bold title in the first cell, or no text at all. */
function isDivider({ cells }: TableRow): boolean {
  const [first, ...rest] = cells;
  if (rest.some((cell) => cell.plain !== '')) return false;
  if (!first || first.plain === '') return true;
  return (
    rest.length > 0 &&
    first.inlines.every((inline) => inline.kind !== 'Text' || inline.strong || inline.value.trim() === '')
  );
}
