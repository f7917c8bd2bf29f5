import type { ParameterFact, PropertyFact, TypeMention } from '../model/facts/facts.js';
import { simpleName } from '../model/edm/type-reference.js';
import { mentionsIn } from '../model/facts/mentions-in.js';
import type { Dialect } from './dialect.js';
import type { OperationReading } from './operation/read-operation.js';
import type { Statement } from './statement.js';
import { declareMemberLists } from './declare-member-list.js';
import { declareTable } from './tables/declare-table.js';
import { judgeUnknownTable } from './tables/unknown-table.js';
import type { TableContext } from './tables/table-context.js';
import { declareEnum } from './declare-enum.js';
import { describedByAnchor } from './page/described-type.js';
import type { RoleSection } from './page/section.js';
import type { Subject } from './page/subject.js';
import type { SectionStatements } from './section-statements.js';
import { typeName } from './words/type-name.js';

/** What the tables of a page are read with. */
export interface PageTables {
  readonly sections: readonly RoleSection[];
  readonly subjects: readonly Subject[];
  readonly operations: readonly OperationReading[];
  readonly dialect: Dialect;
}

/**
 * Reads every table of a page. Property tables come first and lists of values last, because a list of values may belong to a property
 * or a parameter.
 */
export function declareTables(page: PageTables): readonly SectionStatements[] {
  const described = describedByAnchor(page.sections);
  const declareTurn = (turn: Turn, known: NamedTypes): readonly SectionStatements[] =>
    page.sections
      .filter((section) => turnOf(section) === turn)
      .map((section) => declareSection(section, page, { properties: known, described }));
  const properties = declareTurn('first', new Map());
  const known = typesOf('Property', properties);
  const between = declareTurn('between', known);
  const parameters = typesOf('Parameter', between);
  const values = declareTurn('last', new Map([...parameters, ...typesOf('Property', between), ...known]));
  return [
    ...properties,
    ...between,
    ...values.map((said) => ({ ...said, statements: said.statements.map((one) => asParameterValue(one, parameters)) })),
  ];
}

/** A member whose owner is the name of a parameter is a value of that parameter. */
function asParameterValue(statement: Statement, parameters: NamedTypes): Statement {
  if (statement.kind !== 'Member' || !statement.ownerIsProperty) return statement;
  const { owner, name, value, description, source } = statement;
  if (!parameters.has(owner.name.toLowerCase())) return statement;
  const said = { ...(value === undefined ? {} : { value }), ...(description === undefined ? {} : { description }) };
  return { kind: 'ParameterValue', parameter: owner.name, value: { name, ...said, source } };
}

/** When the tables of a section are read, compared with those of other sections. */
type Turn = 'first' | 'between' | 'last';

function turnOf({ role }: RoleSection): Turn {
  if (role === 'properties' || role === 'relationships') return 'first';
  return role === 'values' ? 'last' : 'between';
}

function declareSection(
  section: RoleSection,
  page: PageTables,
  known: Pick<TableContext, 'properties' | 'described'>,
): SectionStatements {
  const about = page.subjects.find(({ sections }) => sections.includes(section));
  const owned = !about || !isAboutAnother(section, about, page.dialect);
  const subject = owned ? about : undefined;
  const body = page.operations.find(({ scope }) => scope.sections.includes(section))?.body;
  const context: TableContext = {
    section,
    subject,
    owned,
    body,
    ...known,
    language: page.dialect,
  };
  const tables = section.section.blocks.filter((block) => block.kind === 'Table');
  const grammar = page.dialect.tables;
  const readings = tables.map((table) => ({ table, reading: declareTable(table, context, grammar) }));
  const beside = readings.some(({ reading }) => reading?.coverage.verdict === 'read');
  const listed = tables.length === 0 ? declareMemberLists(context) : [];
  const statements = [...readings.flatMap(({ reading }) => reading?.statements ?? []), ...listed];
  return {
    section,
    statements: [...declareListedEnum(section, statements), ...statements],
    covered: readings.map(({ table, reading }) => reading ?? judgeUnknownTable(table, context, { grammar, beside })),
  };
}

/** Whether the heading names another type than the subject: "Properties of an order policy" on the page of `order`. */
function isAboutAnother(
  { section, roleHeading, headingName }: RoleSection,
  { mention }: Subject,
  { sections }: Dialect,
): boolean {
  if (section.heading === roleHeading) return false;
  const words = sections.ofType.exec(headingName ?? '')?.[1];
  return words !== undefined && typeName(words).toLowerCase() !== simpleName(mention.name).toLowerCase();
}

/** The enum of a section such as `### status values`; nothing if its members belong to a property. */
function declareListedEnum(section: RoleSection, statements: readonly Statement[]): readonly Statement[] {
  const member = statements.find((statement) => statement.kind === 'Member');
  return section.role === 'values' && member && !member.ownerIsProperty ? [declareEnum(section, member.owner)] : [];
}

/** The types that rows give to what they name, by its name in lower case. */
type NamedTypes = ReadonlyMap<string, readonly TypeMention[]>;

function typesOf(kind: 'Property' | 'Parameter', said: readonly SectionStatements[]): NamedTypes {
  const named = said.flatMap(({ statements }) => statements.flatMap((statement) => namedIn(statement, kind) ?? []));
  return new Map(named.map(({ name, type }) => [name.toLowerCase(), mentionsIn(type)]));
}

function namedIn(statement: Statement, kind: 'Property' | 'Parameter'): PropertyFact | ParameterFact | undefined {
  if (statement.kind !== kind) return undefined;
  if (statement.kind === 'Property') return statement;
  return statement.kind === 'Parameter' ? statement.parameter : undefined;
}
