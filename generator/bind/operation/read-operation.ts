import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import type { OperationFact, RequestFact, ResponseFact, TypeExpression, TypeMention } from '../../model/facts.js';
import type { Route } from '../../model/operation.js';
import type { Page } from '../../model/page.js';
import { jsonMember, jsonString } from '../../model/json.js';
import { readIntroduction, type Introduction } from '../page/introduction.js';
import type { SectionRole } from '../page/section-role.js';
import { readProse, type Prose } from '../prose/prose.js';
import { readRequestSentences, type RequestReading } from '../prose/request-sentence.js';
import { readResponses } from '../prose/response-sentence.js';
import { splitSentences } from '../prose/sentence.js';
import { findTypePhrase } from '../prose/type-phrase.js';
import type { MessageDraft } from '../statement.js';
import type { BodyReading } from './body.js';
import { readInvocation } from './invocation.js';
import type { OperationScope } from './scope.js';

/** An operation before its tables are read, and what the rows of its request body table are. */
export interface OperationReading {
  readonly scope: OperationScope;
  readonly body: BodyReading | undefined;
  readonly fact: OperationFact;
  readonly boilerplate: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads an operation's prose, routes and messages. */
export function readOperation(
  page: Page,
  scope: OperationScope,
  { routes, messages }: { readonly routes: readonly Route[]; readonly messages: readonly MessageDraft[] },
): OperationReading | undefined {
  const [route] = routes;
  if (!route) return undefined;
  const introduction = readIntroduction(scope.sections);
  const responseProse = paragraphs(scope, 'response');
  const request = readRequestSentences(paragraphs(scope, 'request-body'));
  const responses = withExamples(distinctStatuses(responseProse.flatMap(readResponses)), messages);
  const owner = request.type ?? bodyOwner({ route, scope, responses, messages, introduction });
  const responseText = responseProse.map(({ text }) => text).join('\n');
  const untyped = request.none || (!owner && holdsTable(scope));
  const invocation = readInvocation(route, {
    title: scope.title,
    responseText,
    parameters: request.parameters,
    untyped,
  });
  const draft = { scope, route, request, owner, invocation, messages };
  const body = readBody(draft);
  const fact = requestFact(draft, body);
  const { description } = introduction;
  return {
    scope,
    body,
    boilerplate: request.boilerplate,
    diagnostics:
      untyped && !request.none && body?.kind === 'Parameters' && !invocation ? [unknownBodyType(scope, route)] : [],
    fact: {
      kind: 'Operation',
      name: scope.name,
      title: scope.title,
      ...(description === undefined ? {} : { description }),
      routes,
      permissions: [],
      headers: [],
      parameters: [],
      ...(invocation ? { invocation } : {}),
      ...(fact ? { request: fact } : {}),
      responses,
      source: (scope.heading ?? page.title)?.source ?? route.source,
    },
  };
}

function unknownBodyType({ title, sections }: OperationScope, route: Route): Diagnostic {
  const source = sections.find(({ role }) => role === 'request-body')?.named?.source ?? route.source;
  return diagnose('unknown-body-type', source, { operation: title });
}

interface Draft {
  readonly scope: OperationScope;
  readonly route: Route;
  readonly request: RequestReading;
  readonly owner: TypeMention | undefined;
  readonly invocation: OperationFact['invocation'];
  readonly messages: readonly MessageDraft[];
}

/** The paragraphs right under the heading; what stands under headings of its own within the section speaks of details. */
function paragraphs({ sections }: OperationScope, role: SectionRole): readonly Prose[] {
  const all = sections.filter((section) => section.role === role);
  const own = all.filter(({ section, named }) => section.heading === named);
  const blocks = (own.length > 0 ? own : all).flatMap(({ section }) => section.blocks);
  return blocks.flatMap((block) => (block.kind === 'Paragraph' ? [readProse(block.text)] : []));
}

function distinctStatuses(responses: readonly ResponseFact[]): readonly ResponseFact[] {
  return responses.filter(({ status }, index) => responses.findIndex((other) => other.status === status) === index);
}

/** What the examples show of responses that the prose leaves out, or leaves without a type. */
function withExamples(said: readonly ResponseFact[], messages: readonly MessageDraft[]): readonly ResponseFact[] {
  const shown = messages.flatMap(shownResponse);
  const typed = said.map((response) =>
    response.type || response.status === 204 ? response : { ...shownBody(shown, response.status), ...response },
  );
  return said.some(({ status }) => status < 400) ? typed : [...distinctStatuses(shown), ...typed];
}

function shownResponse({ role, status, type, collection, body, source }: MessageDraft): readonly ResponseFact[] {
  if (role !== 'response' || status === undefined || status >= 400) return [];
  if (!type || !body) return [{ status, source }];
  return [{ status, type: collection && type.kind !== 'Collection' ? { kind: 'Collection', of: type } : type, source }];
}

function shownBody(shown: readonly ResponseFact[], status: number): Pick<ResponseFact, 'type'> {
  const type = shown.find((response) => response.status === status)?.type;
  return type ? { type } : {};
}

function readBody({ route, request, owner, invocation, scope }: Draft): BodyReading | undefined {
  if (request.urlParameters) return { kind: 'UrlParameters' };
  if (route.method === 'GET' && invocation?.form === 'Function') return { kind: 'UrlParameters' };
  if (request.parameters || invocation || !owner) return { kind: 'Parameters' };
  const creates = route.method === 'POST' && !/^update\b/i.test(scope.title);
  const role =
    creates || (route.method === 'PUT' && /^(?:create|add)\b/i.test(scope.title)) ? 'create-body' : 'update-body';
  return { kind: 'Properties', owner, role };
}

interface Witnesses {
  readonly route: Route;
  readonly scope: OperationScope;
  readonly responses: readonly ResponseFact[];
  readonly messages: readonly MessageDraft[];
  readonly introduction: Introduction;
}

/** Whose properties a body holds where the prose before it does not say: what is stored usually comes back, or the page says what it updates. */
function bodyOwner({ route, scope, responses, messages, introduction }: Witnesses): TypeMention | undefined {
  const stored = route.method !== 'POST' || /^(?:create|add|update|new)\b/i.test(scope.title);
  if (!stored) return undefined;
  return (
    responseMention(responses) ?? exampleMention(messages) ?? updatedMention(introduction) ?? titleMention(scope, route)
  );
}

/** "Update the properties of an [order](order.md) object." */
function updatedMention({ paragraphs: [first] }: Introduction): TypeMention | undefined {
  const lead =
    first &&
    /^\s*updates? (?:the |one or more )?(?:specified |writable )?(?:properties (?:of|in|for)|fields of)/i.exec(
      first.text,
    );
  if (!lead) return undefined;
  const type = findTypePhrase(first, {
    start: lead[0].length,
    end: lead[0].length + (splitSentences(first.text.slice(lead[0].length))[0]?.end ?? 0),
  });
  return type?.kind === 'Mention' ? type.mention : undefined;
}

/** "Update order" */
function titleMention({ title, heading }: OperationScope, { source }: Route): TypeMention | undefined {
  const name = /^update ([a-z]\w{1,100})$/i.exec(title)?.[1];
  return name ? { name, source: heading?.source ?? source } : undefined;
}

function holdsTable({ sections }: OperationScope): boolean {
  return sections.some(
    ({ role, section: { blocks } }) => role === 'request-body' && blocks.some(({ kind }) => kind === 'Table'),
  );
}

function responseMention(responses: readonly ResponseFact[]): TypeMention | undefined {
  const type = responses.find(({ status }) => status < 300)?.type;
  return type?.kind === 'Mention' ? type.mention : undefined;
}

function exampleMention(messages: readonly MessageDraft[]): TypeMention | undefined {
  const message = messages.find(({ role, body }) => role === 'request' && body !== undefined);
  if (message?.type?.kind === 'Mention') return message.type.mention;
  const node = jsonMember(message?.body, '@odata.type');
  const name = jsonString(node)?.replace(/^#/, '');
  return node && name ? { name, source: node.source } : undefined;
}

function requestFact(
  { scope, route, request, messages }: Draft,
  body: BodyReading | undefined,
): RequestFact | undefined {
  const section = scope.sections.find(({ role }) => role === 'request-body');
  const source = section?.named?.source ?? route.source;
  const table = scope.sections.some(
    ({ role, section: { blocks } }) => role === 'request-body' && blocks.some(({ kind }) => kind === 'Table'),
  );
  const sent = messages.find(
    (message) => message.role === 'request' && message.text !== undefined && message.text !== '',
  );
  if (
    body?.kind === 'UrlParameters' ||
    (!table && !sent && !request.type && !request.binary) ||
    (request.none && !table)
  )
    return undefined;
  if (route.method === 'GET' || route.method === 'DELETE') return undefined;
  const shape = requestShape({ route, request, body, table, sent });
  const typed = shape === 'create' || shape === 'update' ? bodyType(body) : undefined;
  return { shape, ...(typed ? { type: typed } : {}), requiredByBoilerplate: [], source };
}

interface Shown {
  readonly route: Route;
  readonly request: RequestReading;
  readonly body: BodyReading | undefined;
  readonly table: boolean;
  readonly sent: MessageDraft | undefined;
}

function requestShape({ route, request, body, table, sent }: Shown): RequestFact['shape'] {
  const reference = sent?.body ? jsonMember(sent.body, '@odata.id') !== undefined : /\/\$ref$/.test(route.path);
  if (reference && !table) return 'reference';
  if ((request.binary || /\/(?:content|\$value)$/.test(route.path)) && !table && sent?.body === undefined)
    return 'binary';
  if (body?.kind !== 'Properties') return 'parameters';
  return body.role === 'create-body' ? 'create' : 'update';
}

function bodyType(body: BodyReading | undefined): TypeExpression | undefined {
  return body?.kind === 'Properties' ? { kind: 'Mention', mention: body.owner } : undefined;
}
