import type { ResponseFact } from '../../model/facts/facts.js';
import type { Route } from '../../model/operation.js';
import { groupBy } from '../../model/text/group-by.js';
import type { Language } from '../language/language.js';
import { readIntroduction, type Introduction } from '../page/introduction.js';
import type { SectionRole } from '../page/section-role.js';
import { readRequestSentences, type RequestReading } from '../prose/request-sentence.js';
import type { MessageDraft, Statement } from '../statement.js';
import { readParagraphs, readProse, type Prose } from '../text/prose.js';
import { matchMessages } from './matching-messages.js';
import { settleResponses } from './settle-responses.js';
import type { OperationScope } from './find-operations.js';

/** What the prose and code blocks of an operation say; all other decisions about it are based on this. */
export interface OperationText {
  readonly scope: OperationScope;
  readonly routes: readonly Route[];
  /** The request lines that differ from a route only by their query. */
  readonly variants: readonly Route[];
  /** The first route; it represents all of them. */
  readonly route: Route;
  readonly messages: readonly MessageDraft[];
  readonly introduction: Introduction;
  readonly request: RequestReading;
  /** Whether a table lists what the request body contains. */
  readonly bodyTable: boolean;
  /** The paragraphs about the response, one per line. */
  readonly responseText: string;
  readonly responses: readonly ResponseFact[];
}

/** Reads the prose, routes and messages of an operation; undefined if no request line shows how to call it. */
export function readOperationText(
  scope: OperationScope,
  statements: readonly Statement[],
  language: Language,
): OperationText | undefined {
  const { routes, variants } = distinctRoutes(statements);
  const [route] = routes;
  if (!route) return undefined;
  const messages = statements.flatMap((statement) => (statement.kind === 'Message' ? [statement.message] : []));
  const match = matchMessages(messages, routes);
  const own = {
    ...scope,
    sections: scope.sections.filter(({ role, group }) => role !== 'response' || !match.isForeign(group)),
  };
  const responseProse = responseParagraphs(own);
  return {
    scope,
    routes,
    variants,
    route,
    messages,
    introduction: readIntroduction(scope.sections, language.phrases),
    request: readRequestSentences(paragraphs(scope, 'request-body'), language),
    bodyTable: hasBodyTable(scope),
    responseText: responseProse.map(({ text }) => text).join('\n'),
    responses: settleResponses(
      responseProse,
      { routes, messages: match.messages, errors: statementsAbout(scope, 'errors') },
      language,
    ),
  };
}

interface RequestLines {
  readonly routes: readonly Route[];
  readonly variants: readonly Route[];
}

/** One route per method, root and path: a line with a query is a variant of the line without. */
function distinctRoutes(statements: readonly Statement[]): RequestLines {
  const lines = statements.flatMap((statement) => (statement.kind === 'Route' ? [statement.route] : []));
  const byKey = groupBy(lines, ({ method, root = '', path }) => `${method} ${root}${path}`);
  const routes = [...byKey.values()].flatMap((same) => {
    const route = same.find(({ query }) => query === undefined) ?? same[0];
    return route === undefined ? [] : [route];
  });
  return { routes, variants: lines.filter((line) => line.query !== undefined && !routes.includes(line)) };
}

/** The paragraphs about the response: those below its heading, else those around the request line. */
function responseParagraphs(scope: OperationScope): readonly Prose[] {
  if (scope.sections.some(({ role }) => role === 'response')) return paragraphs(scope, 'response');
  const announcing = scope.sections.filter(({ announced }) => announced !== undefined);
  return announcing.flatMap(({ section }) => readParagraphs(section.blocks));
}

/** The paragraphs directly below the heading, if there are any; paragraphs below nested headings then describe details. */
function paragraphs({ sections }: OperationScope, role: SectionRole): readonly Prose[] {
  const all = sections.filter((section) => section.role === role);
  const own = all.filter(({ section, roleHeading }) => section.heading === roleHeading);
  const direct = own.some(({ section }) => section.blocks.some(({ kind }) => kind === 'Paragraph'));
  return readParagraphs((direct ? own : all).flatMap(({ section }) => section.blocks));
}

/** The paragraphs and list items of the sections with a role. */
function statementsAbout({ sections }: OperationScope, role: SectionRole): readonly Prose[] {
  const blocks = sections.flatMap((section) => (section.role === role ? section.section.blocks : []));
  return blocks.flatMap((block) => {
    if (block.kind === 'List') return block.items.map(readProse);
    return block.kind === 'Paragraph' ? [readProse(block.text)] : [];
  });
}

function hasBodyTable({ sections }: OperationScope): boolean {
  return sections.some(
    ({ role, section: { blocks } }) => role === 'request-body' && blocks.some(({ kind }) => kind === 'Table'),
  );
}
