// In: a `Page` and the `Dialect` of its family. Out: `PageFacts`, what this page alone says, each fact with its source.
// Sections get a role by their headings; the role and the columns of a table select a table kind, which states facts.
// Read next: `dialect.ts`, then `dialects/graph.ts`; `declare-tables.ts` for a table row, `declare-blocks.ts` for a code block.
import { compareDiagnostics, diagnose, type Diagnostic } from '../model/diagnostic.js';
import {
  templateSections,
  type ExampleFact,
  type Fact,
  type MethodRow,
  type OperationFact,
  type PageFacts,
  type SectionHeading,
} from '../model/facts/facts.js';
import type { Page } from '../model/page.js';
import { resolvePath, splitTarget } from '../model/text/link-target.js';
import type { Dialect } from './dialect.js';
import { readExamples } from './example/read-examples.js';
import { completeOperation } from './operation/complete-operation.js';
import { readOperation, type OperationReading } from './operation/read-operation.js';
import { findOperations, type OperationScope } from './operation/find-operations.js';
import { declareSubject } from './declare-subject.js';
import { readNamespace } from './page/namespace.js';
import { coverPage } from './cover/cover-page.js';
import { declareBlocks } from './declare-blocks.js';
import { declareTables } from './declare-tables.js';
import { readAnchors } from './links/read-anchors.js';
import { readLinks } from './links/read-links.js';
import { announceRequests } from './page/announce-requests.js';
import { describeTypes } from './describe-types.js';
import { readSections, type RoleSection } from './page/section.js';
import { splitAtValues } from './page/split-at-values.js';
import { readSubjects } from './page/subject.js';
import { fileSlug } from './words/file-slug.js';
import { recordWords } from './vocabulary/record-words.js';
import { statementsIn, type SectionStatements } from './section-statements.js';
import type { Statement } from './statement.js';

/** Declares the types, properties, members, operations and examples of one page, and reports its faults. */
export function declarePage(page: Page, family: Dialect): PageFacts {
  const { dialect, seen } = recordWords(family);
  const roles = describeTypes(
    splitAtValues(readSections(page, dialect.sections), dialect.sections),
    page.title,
    dialect,
  );
  const sections = announceRequests(roles, page.title);
  const subjects = readSubjects(page, sections, dialect);
  const blocks = declareBlocks(sections, subjects, dialect);
  const operations = readOperations(findOperations(page, sections), blocks, dialect);
  const said = [...blocks, ...declareTables({ sections, subjects, operations, dialect })];
  const completed = operations.map((reading) => completeOperation(reading, statementsIn(said, reading.scope.sections)));
  const types = subjects.flatMap((subject) => declareSubject(subject, statementsIn(said, subject.sections), dialect));
  const statements = said.flatMap((part) => part.statements);
  const lost = missingRoutes(sections, blocks);
  const { coverage, diagnostics: doubts } = coverPage({ sections, said, operations: completed, dialect });
  return {
    kind: 'PageFacts',
    ...seen(),
    file: page.file,
    namespace: readNamespace(page, dialect.phrases),
    frontMatter: page.frontMatter,
    facts: [
      ...types,
      ...statements.filter(isFact),
      ...completed,
      ...pageExamples(page, blocks, { operations, completed, dialect }),
    ],
    headings: sections.flatMap(headingIn),
    methods: statements.flatMap((statement) => methodIn(statement, page.file)),
    links: readLinks(page),
    anchors: readAnchors(page),
    coverage,
    silences: page.silences,
    diagnostics: [
      ...page.diagnostics,
      ...statements.flatMap(faultOf),
      ...operations.flatMap((reading) => reading.diagnostics),
      ...(hasFaultyRequest(page, sections) ? [] : lost),
      // Without its request, an operation has no tables either.
      ...doubts.filter(({ code }) => lost.length === 0 || code !== 'ownerless-table'),
    ].toSorted(compareDiagnostics),
  };
}

function readOperations(
  scopes: readonly OperationScope[],
  blocks: readonly SectionStatements[],
  dialect: Dialect,
): readonly OperationReading[] {
  return scopes.flatMap((scope) => readOperation(scope, statementsIn(blocks, scope.sections), dialect) ?? []);
}

function pageExamples(
  page: Page,
  blocks: readonly SectionStatements[],
  {
    operations,
    completed,
    dialect,
  }: {
    readonly operations: readonly OperationReading[];
    readonly completed: readonly OperationFact[];
    readonly dialect: Dialect;
  },
): readonly ExampleFact[] {
  const drafts = blocks.flatMap(({ section, statements }) =>
    statements.flatMap((statement) => (statement.kind === 'Message' ? [{ section, message: statement.message }] : [])),
  );
  const owners = drafts.map(({ section }) => {
    const owner = operations.findIndex(({ scope }) => scope.sections.includes(section));
    return owner < 0 ? undefined : owner;
  });
  return readExamples(
    drafts.map(({ message }) => message),
    fileSlug(page.file),
    { operations: completed, owners },
    dialect.annotations,
  );
}

function isFact(statement: Statement): statement is Statement & Fact {
  switch (statement.kind) {
    case 'Type':
    case 'BaseType':
    case 'Property':
    case 'Member':
      return true;
    case 'Parameter':
    case 'ParameterValue':
    case 'Permission':
    case 'Response':
    case 'Header':
    case 'Route':
    case 'Message':
    case 'Method':
    case 'Fault':
      return false;
  }
}

function headingIn({ role, roleHeading, section: { heading } }: RoleSection): readonly SectionHeading[] {
  const section = templateSections.find((known) => known === role);
  if (section === undefined || heading === undefined || roleHeading !== heading) return [];
  return [{ section, text: heading.text.plain, depth: heading.depth, source: heading.source }];
}

function methodIn(statement: Statement, file: string): readonly MethodRow[] {
  if (statement.kind !== 'Method' || statement.target === undefined || statement.returns === undefined) return [];
  const page = resolvePath(splitTarget(statement.target).path, file);
  return [{ page, returns: statement.returns, source: statement.source }];
}

/** Reports a section with a heading such as "HTTP request" that contains neither a route nor a faulty request line. */
function missingRoutes(sections: readonly RoleSection[], blocks: readonly SectionStatements[]): readonly Diagnostic[] {
  const promising = sections.filter(({ role }) => role === 'http-request');
  const heading = promising.find(({ roleHeading }) => roleHeading)?.roleHeading;
  if (!heading || statementsIn(blocks, promising).some(({ kind }) => kind === 'Route' || kind === 'Fault')) return [];
  return [diagnose('missing-route', heading.source, {})];
}

/** Whether a line below "HTTP request" is reported as no request line; that the section has none is then known. */
function hasFaultyRequest({ diagnostics }: Page, sections: readonly RoleSection[]): boolean {
  const blocks = sections.flatMap(({ role, section }) => (role === 'http-request' ? section.blocks : []));
  return diagnostics.some(
    ({ code, source }) =>
      code === 'unexpected-http-line' &&
      blocks.some((block) => block.source.line <= source.line && source.line <= block.source.endLine),
  );
}

function faultOf(statement: Statement): readonly Diagnostic[] {
  return statement.kind === 'Fault' ? [statement.diagnostic] : [];
}
