import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import type { OperationFact } from '../../model/facts.js';
import type { Route } from '../../model/operation.js';
import type { Page } from '../../model/page.js';
import { readIntroduction } from '../page/introduction.js';
import type { SectionRole } from '../page/section-role.js';
import { readProse, type Prose } from '../prose/prose.js';
import { readRequestSentences } from '../prose/request-sentence.js';
import type { MessageDraft } from '../statement.js';
import type { BodyReading } from '../body-reading.js';
import { readBody } from './body.js';
import { findBodyOwner } from './body-owner.js';
import { isCreation } from './creation.js';
import { readInvocation } from './invocation.js';
import { hasBodyTable, readRequestFact } from './request-fact.js';
import { settleResponses } from './responses.js';
import type { OperationScope } from './scope.js';

/** An operation before its tables are read, and what the rows of its request body table are. */
export interface OperationReading {
  readonly scope: OperationScope;
  readonly body: BodyReading;
  readonly fact: OperationFact;
  /** The page calls all properties of the body table required. */
  readonly boilerplate: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the code blocks of an operation hold. */
export interface OperationBlocks {
  readonly routes: readonly Route[];
  readonly messages: readonly MessageDraft[];
}

/** Reads an operation's prose, routes and messages; undefined where no request line says how it is called. */
export function readOperation(
  page: Page,
  scope: OperationScope,
  blocks: OperationBlocks,
): OperationReading | undefined {
  const { routes, messages } = blocks;
  const [route] = routes;
  if (!route) return undefined;
  const { title } = scope;
  const introduction = readIntroduction(scope.sections);
  const responseProse = paragraphs(scope, 'response');
  const responses = settleResponses(responseProse, messages);
  const request = readRequestSentences(paragraphs(scope, 'request-body'));
  const owner = request.type ?? findBodyOwner({ scope, route, responses, messages, introduction });
  const ownerless = !owner && hasBodyTable(scope);
  const parameters = request.parameters && !isCreation(title, route, responses);
  const invocation = readInvocation(route, {
    title,
    responseText: responseProse.map(({ text }) => text).join('\n'),
    parameters,
    untyped: request.none || ownerless,
  });
  const body = readBody({ title, route, urlParameters: request.urlParameters, parameters, owner, invocation });
  const requestFact = readRequestFact({ scope, route, request, body, messages });
  return {
    scope,
    body,
    boilerplate: request.boilerplate,
    diagnostics: ownerless && body.kind === 'Parameters' && !invocation ? [unknownBodyType(scope, route)] : [],
    fact: {
      kind: 'Operation',
      name: scope.name,
      title,
      ...(introduction.description === undefined ? {} : { description: introduction.description }),
      routes,
      permissions: [],
      headers: [],
      parameters: [],
      ...(invocation ? { invocation } : {}),
      ...(requestFact ? { request: requestFact } : {}),
      responses,
      source: (scope.heading ?? page.title)?.source ?? route.source,
    },
  };
}

/** The paragraphs right under the heading; what stands under headings of its own within the section speaks of details. */
function paragraphs({ sections }: OperationScope, role: SectionRole): readonly Prose[] {
  const all = sections.filter((section) => section.role === role);
  const own = all.filter(({ section, named }) => section.heading === named);
  const blocks = (own.length > 0 ? own : all).flatMap(({ section }) => section.blocks);
  return blocks.flatMap((block) => (block.kind === 'Paragraph' ? [readProse(block.text)] : []));
}

function unknownBodyType({ title, sections }: OperationScope, route: Route): Diagnostic {
  const source = sections.find(({ role }) => role === 'request-body')?.named?.source ?? route.source;
  return diagnose('unknown-body-type', source, { operation: title });
}
