import type { RichText, Table } from '../../model/page.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import type { TableKind } from './table-kind.js';

/** Column index by role. */
export type Columns = ReadonlyMap<string, number>;

/** Finds the columns of a kind in a table by their headers; undefined where a required one is missing. */
export function findColumns(kind: TableKind, table: Table, vocabulary: Vocabulary): Columns | undefined {
  const headers = table.header.map((header) => columnName(header, vocabulary));
  const columns = new Map<string, number>();
  for (const [role, spellings] of Object.entries(kind.columns)) {
    const index = findColumn(headers, spellings, new Set(columns.values()));
    if (index >= 0) columns.set(role, index);
    if (index < 0 && kind.required.includes(role)) return undefined;
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

function isSpelled(header: string, spelling: string): boolean {
  return spelling.endsWith('*') ? header.startsWith(spelling.slice(0, -1)) : header === spelling;
}

/** A header as columns are compared: lower case, one blank between words, without `?` and `:`; the vocabulary's word where it has one. */
export function columnName(header: RichText, vocabulary: Vocabulary): string {
  const name = header.plain
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[?:.]+$/, '')
    .trim();
  const entry = Object.entries(vocabulary.columns).find(([key]) => key.toLowerCase() === name);
  return entry ? entry[1].toLowerCase() : name;
}
