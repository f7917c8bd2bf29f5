import type { RichText, Table } from '../../model/page.js';

/** The spellings of a table kind's columns, and the columns that a table must have. */
export interface ColumnSpellings {
  /** The spellings of each column, the preferred one first; `x*` matches every header that begins with `x`. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** A table without one of these columns is of another kind. */
  readonly required: readonly string[];
}

/** The index of each column that a table has. */
export type Columns = ReadonlyMap<string, number>;

/** Finds the columns of a kind in a table by their headers; undefined if a required one is missing. */
export function findColumns(
  kind: ColumnSpellings,
  table: Pick<Table, 'header'>,
  synonyms: ReadonlyMap<string, string>,
): Columns | undefined {
  const headers = table.header.map((header) => columnName(header, synonyms));
  const columns = new Map<string, number>();
  for (const [column, spellings] of Object.entries(kind.columns)) {
    const index = findColumn(headers, spellings, new Set(columns.values()));
    if (index >= 0) columns.set(column, index);
    if (index < 0 && kind.required.includes(column)) return undefined;
  }
  return columns;
}

function findColumn(headers: readonly string[], spellings: readonly string[], taken: ReadonlySet<number>): number {
  for (const spelling of spellings) {
    const index = headers.findIndex((header, at) => !taken.has(at) && isSpelled(header, spelling));
    if (index >= 0) return index;
  }
  return -1;
}

/** Whether a header is spelled as a column: `required?` as `required*`. */
export function isSpelled(header: string, spelling: string): boolean {
  return spelling.endsWith('*') ? header.startsWith(spelling.slice(0, -1)) : header === spelling;
}

/** A header as it is compared: lower case, single blanks, no trailing `?`, `:` or `.`, after the dialect's synonyms. */
export function columnName(header: RichText, synonyms: ReadonlyMap<string, string>): string {
  const name = columnKey(header.plain);
  return synonyms.get(name) ?? name;
}

/** A header as it is compared before synonyms. */
export function columnKey(header: string): string {
  return header
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[?:.\s]{1,100}$/, '');
}
