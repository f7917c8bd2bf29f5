import type { RichText } from '../../model/page.js';
import type { Source } from '../../model/source.js';
import type { SectionRole } from '../page/section-role.js';
import type { Statement } from '../statement.js';
import type { TableContext } from './table-context.js';

/** A kind of table: where it stands, how its columns are spelled, and what a row of it means. */
export interface TableKind {
  /** For people: "property table". */
  readonly name: string;
  readonly sections: readonly SectionRole[];
  /** Column spellings by role, the preferred one first; `x*` stands for every header that begins with `x`. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Roles without which the table is of another kind. */
  readonly required: readonly string[];
  /** The columns alone make the kind, whatever the section. */
  readonly anywhere: boolean;
  /** The kind declares nothing that the model holds. */
  readonly skipped: boolean;
  readonly declare: (row: Row, context: TableContext) => readonly Statement[];
  /** What the header says; the row it gets is the first. */
  readonly declareHeader: (row: Row, context: TableContext) => readonly Statement[];
}

/** A body row by column role. */
export interface Row {
  /** The cell of a role; empty where the table has no such column. */
  readonly cell: (role: string) => RichText;
  readonly header: (role: string) => RichText;
  readonly has: (role: string) => boolean;
  readonly cells: readonly RichText[];
  readonly headers: readonly RichText[];
  readonly source: Source;
}

type TableKindDefinition = Pick<TableKind, 'name' | 'sections' | 'columns' | 'required' | 'declare'> &
  Partial<Pick<TableKind, 'anywhere' | 'skipped' | 'declareHeader'>>;

/** Declares a kind of table. */
export function defineTableKind(definition: TableKindDefinition): TableKind {
  return { anywhere: false, skipped: false, declareHeader: () => [], ...definition };
}
