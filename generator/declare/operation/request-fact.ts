import type { RequestFact } from '../../model/facts.js';
import { jsonMember } from '../../model/json.js';
import type { Route } from '../../model/operation.js';
import type { RequestReading } from '../prose/request-sentence.js';
import type { MessageDraft } from '../statement.js';
import type { BodyReading } from '../body-reading.js';
import type { OperationScope } from './scope.js';

/** What tells whether a request has a body, and of which shape. */
export interface RequestWitnesses {
  readonly scope: OperationScope;
  readonly route: Route;
  readonly request: RequestReading;
  readonly body: BodyReading;
  readonly messages: readonly MessageDraft[];
}

/** The body of an operation's request; undefined where it has none. */
export function readRequestFact(witnesses: RequestWitnesses): RequestFact | undefined {
  const { scope, route, body } = witnesses;
  if (!hasBody(witnesses)) return undefined;
  const shape = requestShape(witnesses);
  const typed = body.kind === 'Properties' && (shape === 'create' || shape === 'update');
  return {
    shape,
    ...(typed ? { type: { kind: 'Mention', mention: body.owner } } : {}),
    requiredByBoilerplate: [],
    source: scope.sections.find(({ role }) => role === 'request-body')?.named?.source ?? route.source,
  };
}

function hasBody({ scope, route, request, body, messages }: RequestWitnesses): boolean {
  if (route.method === 'GET' || route.method === 'DELETE' || body.kind === 'UrlParameters') return false;
  if (hasBodyTable(scope)) return true;
  return !request.none && (request.binary || request.type !== undefined || sentMessage(messages) !== undefined);
}

/** Does a table list what the body holds? */
export function hasBodyTable({ sections }: OperationScope): boolean {
  return sections.some(
    ({ role, section: { blocks } }) => role === 'request-body' && blocks.some(({ kind }) => kind === 'Table'),
  );
}

function sentMessage(messages: readonly MessageDraft[]): MessageDraft | undefined {
  return messages.find(({ role, text }) => role === 'request' && text !== undefined && text !== '');
}

/** A table of properties outweighs a route that ends in `/$ref` or `/content`: what is described is sent. */
function requestShape({ scope, route, request, body, messages }: RequestWitnesses): RequestFact['shape'] {
  const sent = sentMessage(messages)?.body;
  if (!hasBodyTable(scope)) {
    const reference = sent ? jsonMember(sent, '@odata.id') !== undefined : route.path.endsWith('/$ref');
    if (reference) return 'reference';
    if (!sent && (request.binary || /\/(?:content|\$value)$/.test(route.path))) return 'binary';
  }
  if (body.kind !== 'Properties') return 'parameters';
  return body.role === 'create-body' ? 'create' : 'update';
}
