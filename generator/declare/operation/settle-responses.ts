import { hasNoBody } from '../../model/operation.js';
import type { ResponseFact } from '../../model/facts/facts.js';
import type { Language } from '../language/language.js';
import type { Prose } from '../text/prose.js';
import { readResponses } from '../prose/response-sentence.js';
import type { MessageDraft } from '../statement.js';

/** The responses of an operation, one per status. Examples add types, and responses if the prose names no success. */
export function settleResponses(
  paragraphs: readonly Prose[],
  messages: readonly MessageDraft[],
  language: Language,
): readonly ResponseFact[] {
  const said = distinctStatuses(paragraphs.flatMap((prose) => readResponses(prose, language)));
  const shown = distinctStatuses(messages.flatMap(shownResponse));
  const typed = said.map((response) => withShownType(response, shown));
  return said.some(({ status }) => status < 400) ? typed : [...shown, ...typed];
}

function distinctStatuses(responses: readonly ResponseFact[]): readonly ResponseFact[] {
  return responses.filter(({ status }, index) => responses.findIndex((other) => other.status === status) === index);
}

function shownResponse({ role, status, type, collection, body, source }: MessageDraft): readonly ResponseFact[] {
  if (role !== 'response' || status === undefined || status >= 400) return [];
  if (!type || !body) return [{ status, source }];
  return [{ status, type: collection && type.kind !== 'Collection' ? { kind: 'Collection', of: type } : type, source }];
}

/** Adds the type that an example of the same status shows; statuses such as 204 have no body. */
function withShownType(response: ResponseFact, shown: readonly ResponseFact[]): ResponseFact {
  if (response.type || hasNoBody(response.status)) return response;
  const type = shown.find(({ status }) => status === response.status)?.type;
  return type ? { ...response, type } : response;
}
