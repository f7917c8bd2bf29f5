import { diagnose, withFix } from '../../model/diagnostic.js';
import type { CoverageEntry } from '../../model/facts/facts.js';
import type { Table } from '../../model/page.js';
import { normalizeHeading } from '../../model/text/normalize-heading.js';
import { countUnread, type Covered } from '../covered.js';
import { headingAbove } from '../page/section.js';
import { columnName } from './columns.js';
import { findContentColumns, textGrid, type ContentColumns } from './content-columns.js';
import { findMisspeltHeaders, respellHeader } from './misspelt-header.js';
import type { TableContext } from './table-context.js';
import type { TableGrammar } from './table-grammar.js';
import type { TableKind } from './table-kind.js';

/** Decides whether a table of no known kind looks like API, or by which rule it is left out. `beside`: another table of its section was read. */
export function judgeUnknownTable(
  table: Table,
  context: TableContext,
  { grammar, beside }: { readonly grammar: TableGrammar; readonly beside: boolean },
): Covered {
  const expected = findExpected(table, context, grammar);
  const content = findContentColumns(textGrid(table.header, table.rows), context.language.types);
  const rule = ruleFor(content, context, { expected, beside });
  const entry = { construct: 'table', source: table.source } as const;
  if (rule !== undefined) return { coverage: { ...entry, verdict: 'left-out', as: rule } };
  const { roleHeading } = context.section;
  const heading = headingAbove(context.section);
  const columns = table.header.map(({ plain }) => plain);
  const misspelt = kindsFor(context, grammar)
    .map((kind) => findMisspeltHeaders(kind, table, grammar.synonyms))
    .find((headers) => headers.length > 0);
  const found = diagnose('unknown-table', table.source, {
    columns: columns.join(' | '),
    section: roleHeading?.text.plain ?? heading,
    expected: expected?.kind.required.map((column) => expected.kind.columns[column]?.[0] ?? column).join(' | '),
    suggestion: misspelt?.map(({ suggestion }) => suggestion).join(' | '),
  });
  const edits = misspelt?.flatMap(({ header, suggestion }) => respellHeader(header, suggestion));
  const doubt = withFix(found, edits ?? []);
  const opensWith = entriesFor(table.header, context, { content, grammar, kind: expected?.kind });
  const unread = { ...entry, as: 'table of no known kind', columns, opensWith };
  return { coverage: countUnread(unread, context.section), doubt };
}

/** The entries of the vocabulary with which a table would be read. Its cells say which column has the names, types and texts. */
function entriesFor(
  header: Table['header'],
  { section, subject }: TableContext,
  {
    content: { names, types, texts },
    grammar,
    kind,
  }: { readonly content: ContentColumns; readonly grammar: TableGrammar; readonly kind: TableKind | undefined },
): NonNullable<CoverageEntry['opensWith']> {
  const first = kind?.columns[kind.required[0] ?? '']?.[0];
  const meanings = [
    { at: names, meaning: first ?? (subject ? 'property' : 'parameter') },
    { at: types, meaning: 'type' },
    { at: texts, meaning: 'description' },
  ];
  const columns = meanings.flatMap(({ at, meaning }) => {
    const title = at === undefined ? undefined : header[at];
    const name = title && columnName(title, grammar.synonyms);
    return name === undefined || name === '' || name === meaning ? [] : [[name, meaning] as const];
  });
  const heading = headingAbove(section);
  const headings =
    kind || heading === undefined ? {} : { [normalizeHeading(heading)]: subject ? 'properties' : 'parameters' };
  return { headings, columns: Object.fromEntries(columns) };
}

/** The kind of table that the heading announces, and whether the table has the kind's first column. */
interface Expected {
  readonly kind: TableKind;
  readonly named: boolean;
}

/** The name of the rule that leaves a table out; undefined if the table looks like API. */
function ruleFor(
  { names, types, texts }: ContentColumns,
  { section: { role }, subject, body }: TableContext,
  { expected, beside }: { readonly expected: Expected | undefined; readonly beside: boolean },
): string | undefined {
  if (expected?.named && (subject ?? body) !== undefined) return undefined;
  if (names === undefined) return 'table without names';
  if (types !== undefined) return undefined;
  if (role === 'remarks') return 'table in remarks';
  if (beside) return 'table beside one that was read';
  const described = texts !== undefined || role === 'members' || role === 'values';
  return expected && described ? undefined : 'table of names without types';
}

/** The kinds that the heading above a table announces. */
function kindsFor({ section: { role } }: TableContext, { kinds }: TableGrammar): readonly TableKind[] {
  return kinds.filter(({ skipped, sections }) => role && !skipped && sections.includes(role));
}

function findExpected(table: Table, context: TableContext, grammar: TableGrammar): Expected | undefined {
  const kinds = kindsFor(context, grammar);
  const named = kinds.find((kind) => namesColumn(kind, table, grammar));
  const kind = named ?? kinds[0];
  return kind && { kind, named: named !== undefined };
}

function namesColumn(
  { columns, required: [first = ''] }: TableKind,
  table: Table,
  { synonyms }: TableGrammar,
): boolean {
  const spellings = columns[first] ?? [];
  return table.header.some((header) => spellings.includes(columnName(header, synonyms)));
}
