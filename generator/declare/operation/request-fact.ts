import type { RequestFact } from '../../model/facts/facts.js';
import { jsonMember } from '../../model/json.js';
import type { BodyReading } from '../body-reading.js';
import type { MessageDraft } from '../statement.js';
import type { OperationText } from './operation-text.js';

/** The body of an operation's request; undefined if it has none. */
export function readRequestFact(text: OperationText, body: BodyReading): RequestFact | undefined {
  if (!hasBody(text, body)) return undefined;
  const shape = requestShape(text, body);
  const typed = body.kind === 'Properties' && !text.request.partial && (shape === 'create' || shape === 'update');
  const section = text.scope.sections.find(({ role }) => role === 'request-body');
  return {
    shape,
    ...(typed ? { type: { kind: 'Mention', mention: body.owner } } : {}),
    requiredOnCreate: [],
    source: section?.roleHeading?.source ?? text.route.source,
  };
}

function hasBody({ route, request, messages, bodyTable }: OperationText, body: BodyReading): boolean {
  if (route.method === 'GET' || route.method === 'DELETE' || body.kind === 'UrlParameters') return false;
  if (bodyTable) return true;
  return !request.none && (request.binary || request.type !== undefined || sentMessage(messages) !== undefined);
}

function sentMessage(messages: readonly MessageDraft[]): MessageDraft | undefined {
  return messages.find(({ role, text }) => role === 'request' && text !== undefined && text !== '');
}

/** The shape of the request body. A table of properties wins over a route that ends in `/$ref` or `/content`. */
function requestShape({ route, request, messages, bodyTable }: OperationText, body: BodyReading): RequestFact['shape'] {
  const sent = sentMessage(messages)?.body;
  if (!bodyTable) {
    const reference = sent ? jsonMember(sent, '@odata.id') !== undefined : route.path.endsWith('/$ref');
    if (reference) return 'reference';
    if (!sent && (request.binary || /\/(?:content|\$value)$/.test(route.path))) return 'binary';
  }
  if (body.kind !== 'Properties') return 'parameters';
  return body.role === 'create-body' ? 'create' : 'update';
}
