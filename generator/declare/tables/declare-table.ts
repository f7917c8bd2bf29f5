import { diagnose } from '../../model/diagnostic.js';
import type { CoverageEntry } from '../../model/facts.js';
import type { RichText, Table, TableRow } from '../../model/page.js';
import type { SectionRole } from '../page/section-role.js';
import type { Statement } from '../statement.js';
import { columnName, findColumns, type Columns } from './columns.js';
import { tableKinds } from './index.js';
import type { TableContext } from './table-context.js';
import type { Row, TableKind } from './table-kind.js';

/** What a table says, and how it is accounted for. */
export interface TableReading {
  readonly statements: readonly Statement[];
  readonly coverage: CoverageEntry;
}

/** Reads a table by the kind that its section and its columns tell. */
export function declareTable(table: Table, context: TableContext): TableReading {
  const found = findKind(table, context);
  if (!found) return unknownTable(table, context);
  const { kind, columns } = found;
  const rows = table.rows.filter((row) => !isDivider(row)).map((row) => readRow(table, row, columns));
  const verdict = kind.skipped ? 'skipped' : 'understood';
  return {
    statements: [
      ...rows.slice(0, 1).flatMap((row) => kind.declareHeader(row, context)),
      ...rows.flatMap((row) => kind.declare(row, context)),
    ],
    coverage: { construct: 'table', verdict, as: kind.name, source: table.source },
  };
}

interface FoundKind {
  readonly kind: TableKind;
  readonly columns: Columns;
}

function findKind(table: Table, context: TableContext): FoundKind | undefined {
  const role = context.section.role ?? roleByColumns(table, context);
  const candidates = [
    ...tableKinds.filter((kind) => role !== undefined && kind.sections.includes(role)),
    ...tableKinds.filter((kind) => kind.anywhere),
  ];
  for (const kind of candidates) {
    const columns = findColumns(kind, table, context.vocabulary);
    if (columns) return { kind, columns };
  }
  return undefined;
}

/** Under a heading that says nothing, on a page about a type, the first column may tell that its rows are properties or members. */
function roleByColumns({ header: [first] }: Table, { subject, vocabulary }: TableContext): SectionRole | undefined {
  const name = subject && first && columnName(first, vocabulary);
  if (subject?.form === 'enum') return name === 'member' || name === 'value' ? 'members' : undefined;
  return name === 'property' ? 'properties' : undefined;
}

/** A table that has the first column of a kind of its section, but not the others that it needs, is a fault; any other is there for people. */
function unknownTable(table: Table, context: TableContext): TableReading {
  const { role, named } = context.section;
  const columns = table.header.map((header) => header.plain).join(' | ');
  const expected = tableKinds.find((kind) => role && kind.sections.includes(role) && namesColumn(kind, table, context));
  const declaring = role !== undefined && (context.subject !== undefined || context.body !== undefined);
  const coverage = { construct: 'table', source: table.source } as const;
  if (!expected || !declaring)
    return { statements: [], coverage: { ...coverage, verdict: 'skipped', as: 'overview table' } };
  const wanted = expected.required.map((column) => expected.columns[column]?.[0] ?? column).join(' | ');
  const diagnostic = diagnose('unknown-table', table.source, {
    columns,
    section: named?.text.plain ?? role,
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
  { vocabulary }: TableContext,
): boolean {
  const spellings = columns[first] ?? [];
  return !skipped && table.header.some((header) => spellings.includes(columnName(header, vocabulary)));
}

/** A bold title in the first cell and nothing else groups the rows below it; a row of empty cells says nothing. */
function isDivider({ cells }: TableRow): boolean {
  const [first, ...rest] = cells;
  if (rest.some((cell) => cell.plain !== '')) return false;
  if (!first || first.plain === '') return true;
  return (
    rest.length > 0 &&
    first.inlines.every((inline) => inline.kind !== 'Text' || inline.strong || inline.value.trim() === '')
  );
}

function readRow(table: Table, row: TableRow, columns: Columns): Row {
  const empty: RichText = { inlines: [], plain: '', markdown: '', source: row.source };
  const pick = (cells: readonly RichText[], role: string): RichText => cells[columns.get(role) ?? -1] ?? empty;
  return {
    cell: (role) => pick(row.cells, role),
    header: (role) => pick(table.header, role),
    has: (role) => columns.has(role),
    cells: row.cells,
    headers: table.header,
    source: row.source,
  };
}
