import type { SectionRole } from '../page/section-role.js';
import type { Statement } from '../statement.js';
import type { ColumnSpellings } from './columns.js';
import { nameCells, type Row, type RowCells } from './row.js';
import type { TableContext } from './table-context.js';

/** A kind of table: where it occurs, how its columns are spelled, and what its rows mean. */
export interface TableKind extends ColumnSpellings {
  /** The name in coverage reports: "property table". */
  readonly name: string;
  readonly sections: readonly SectionRole[];
  /** Whether the columns alone identify the kind, in any section. */
  readonly anywhere: boolean;
  /** Whether the model does not contain what the table says, unless its rows state something. */
  readonly skipped: boolean;
  readonly declare: (rows: readonly RowCells[], context: TableContext) => readonly Statement[];
}

/** A kind of table as a dialect defines it; `row.type` is the cell of the column `type`. */
export interface TableKindDefinition<Column extends string>
  extends Pick<TableKind, 'name' | 'sections'>, Partial<Pick<TableKind, 'anywhere' | 'skipped'>> {
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  readonly required: readonly NoInfer<Column>[];
  /** Changes the rows before they are read, by what the whole table says. */
  readonly prepare?: (rows: readonly Row<NoInfer<Column>>[]) => readonly Row<NoInfer<Column>>[];
  readonly declare: DeclareRow<NoInfer<Column>>;
  /** Declares what the header states; it is called with the first row. */
  readonly declareHeader?: DeclareRow<NoInfer<Column>>;
}

/** Returns what a row states. */
export type DeclareRow<Column extends string> = (row: Row<Column>, context: TableContext) => readonly Statement[];

/** Defines a kind of table; the names of its columns are the properties of its rows. */
export function defineTableKind<Column extends string>(definition: TableKindDefinition<Column>): TableKind {
  const { declare, declareHeader = () => [], prepare = (rows) => rows, ...kind } = definition;
  return {
    anywhere: false,
    skipped: false,
    ...kind,
    declare: (rows, context) => {
      const named = prepare(rows.map((row) => nameCells(definition.columns, row)));
      return [
        ...named.slice(0, 1).flatMap((row) => declareHeader(row, context)),
        ...named.flatMap((row) => declare(row, context)),
      ];
    },
  };
}
