import { diagnose } from '../../model/diagnostic.js';
import type { CoverageEntry } from '../../model/facts/facts.js';
import type { Table } from '../../model/page.js';
import type { SectionRole } from '../page/section-role.js';
import type { Statement } from '../statement.js';
import { columnName, findColumns, type Columns } from './columns.js';
import type { TableContext } from './table-context.js';
import type { TableGrammar } from './table-grammar.js';
import { rowsOf } from './row.js';
import type { TableKind } from './table-kind.js';

/** What a table states, and how coverage counts it. */
export interface TableReading {
  readonly statements: readonly Statement[];
  readonly coverage: CoverageEntry;
}

/** Reads a table by the first kind that matches its section and columns. */
export function declareTable(table: Table, context: TableContext, grammar: TableGrammar): TableReading {
  const found = findKind(table, context, grammar);
  if (!found) return unknownTable(table, context, grammar);
  const { kind, columns } = found;
  const statements = kind.declare(rowsOf(table, columns), context);
  const verdict = kind.skipped && statements.length === 0 ? 'skipped' : 'understood';
  return {
    statements,
    coverage: { construct: 'table', verdict, as: kind.name, source: table.source },
  };
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

/** Reports a table that has the first column of a kind but not its other required ones. Other unknown tables are overviews for readers. */
function unknownTable(table: Table, context: TableContext, grammar: TableGrammar): TableReading {
  const { role, roleHeading } = context.section;
  const columns = table.header.map((header) => header.plain).join(' | ');
  const expected = grammar.kinds.find(
    (kind) => role && kind.sections.includes(role) && namesColumn(kind, table, grammar),
  );
  const declaring = role !== undefined && (context.subject !== undefined || context.body !== undefined);
  const coverage = { construct: 'table', source: table.source } as const;
  if (!expected || !declaring)
    return { statements: [], coverage: { ...coverage, verdict: 'skipped', as: 'overview table' } };
  const wanted = expected.required.map((column) => expected.columns[column]?.[0] ?? column).join(' | ');
  const diagnostic = diagnose('unknown-table', table.source, {
    columns,
    section: roleHeading?.text.plain ?? role,
    expected: wanted,
  });
  return {
    statements: [{ kind: 'Fault', diagnostic }],
    coverage: { ...coverage, verdict: 'unknown', as: `columns "${columns}" in a section of ${role}` },
  };
}

function namesColumn(
  { columns, required: [first = ''], skipped }: TableKind,
  table: Table,
  { synonyms }: TableGrammar,
): boolean {
  const spellings = columns[first] ?? [];
  return !skipped && table.header.some((header) => spellings.includes(columnName(header, synonyms)));
}
