import { diagnose } from '../../model/diagnostic.js';
import type { Table } from '../../model/page.js';
import { countUnread, type Covered } from '../covered.js';
import type { SectionRole } from '../page/section-role.js';
import type { Statement } from '../statement.js';
import { columnName, findColumns, type Columns } from './columns.js';
import type { TableContext } from './table-context.js';
import type { TableGrammar } from './table-grammar.js';
import { rowsOf } from './row.js';
import type { TableKind } from './table-kind.js';

/** What a table states, and how coverage counts it. */
export interface TableReading extends Covered {
  readonly statements: readonly Statement[];
}

/** Reads a table by the first kind that matches its section and columns; undefined if none does. */
export function declareTable(table: Table, context: TableContext, grammar: TableGrammar): TableReading | undefined {
  const found = findKind(table, context, grammar);
  if (!found) return undefined;
  const { kind, columns } = found;
  const rows = rowsOf(table, columns);
  const statements = kind.declare(rows, context);
  const rule = rows.length === 0 ? `${kind.name} without rows` : ruleFor(kind, context);
  const covered = coverTable({ table, kind, statements, rule }, context);
  const faults = covered.coverage.verdict === 'read' ? findNamelessColumns(table) : [];
  return { statements: [...statements, ...faults], ...covered };
}

/** Reports the header cells that are empty although the column has contents: nobody can tell what the column is. */
function findNamelessColumns({ header, rows }: Table): readonly Statement[] {
  return header.flatMap(({ plain, source }, column) => {
    const isNameless = plain.trim() === '' && rows.some(({ cells }) => (cells[column]?.plain ?? '').trim() !== '');
    return isNameless
      ? [{ kind: 'Fault', diagnostic: diagnose('nameless-column', source, { number: column + 1 }) }]
      : [];
  });
}

/** The rule that leaves out a table of a known kind whose rows say nothing. */
function ruleFor({ name, skipped }: TableKind, { owned }: TableContext): string | undefined {
  if (skipped) return name;
  return owned ? undefined : `${name} of something other than the page's type`;
}

interface TableOfKind {
  readonly table: Table;
  readonly kind: TableKind;
  readonly statements: readonly Statement[];
  readonly rule: string | undefined;
}

/** A table is read only if one of its rows says something that the model keeps. */
function coverTable({ table, kind, statements, rule }: TableOfKind, { section, body }: TableContext): Covered {
  const { name } = kind;
  const entry = { construct: 'table', source: table.source } as const;
  const said = statements.filter((statement) => statement.kind !== 'Fault');
  const lost = body === undefined && said.every(isPartOfOperation);
  if (said.length > 0 && !lost) return { coverage: { ...entry, verdict: 'read', as: name } };
  if (said.length === 0 && rule !== undefined) return { coverage: { ...entry, verdict: 'left-out', as: rule } };
  const coverage = countUnread({ ...entry, as: name, columns: table.header.map(({ plain }) => plain) }, section);
  if (statements.length > said.length) return { coverage };
  const source = table.header[0]?.source ?? table.source;
  return { coverage, doubt: diagnose('ownerless-table', source, { table: name, owner: ownerOf(kind) }) };
}

/** Whether a statement is lost if its page documents no operation. */
function isPartOfOperation({ kind }: Statement): boolean {
  return kind === 'Parameter' || kind === 'Permission' || kind === 'Response' || kind === 'Header';
}

function ownerOf({ sections }: TableKind): string {
  if (sections.some((role) => role === 'members' || role === 'values')) return 'enum or property';
  return sections.some((role) => role === 'properties' || role === 'relationships') ? 'type' : 'operation';
}

interface FoundKind {
  readonly kind: TableKind;
  readonly columns: Columns;
}

function findKind(table: Table, context: TableContext, grammar: TableGrammar): FoundKind | undefined {
  const role = context.section.role ?? roleByColumns(table, context, grammar);
  const candidates = [
    ...grammar.kinds.filter((kind) => role !== undefined && kind.sections.includes(role)),
    ...grammar.kinds.filter((kind) => kind.anywhere),
  ];
  for (const kind of candidates) {
    const columns = findColumns(kind, table, grammar.synonyms);
    if (columns) return { kind, columns };
  }
  return undefined;
}

/** The role that the first column implies below a heading without a role, for example `members` for `| Member | … |` on an enum page. */
function roleByColumns(
  { header: [first] }: Table,
  { subject }: TableContext,
  { firstColumns, synonyms }: TableGrammar,
): SectionRole | undefined {
  return subject && first && firstColumns[subject.form].get(columnName(first, synonyms));
}
