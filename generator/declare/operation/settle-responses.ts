import { isSuccess, type HttpMethod } from '../../model/operation.js';
import type { ResponseFact } from '../../model/facts/facts.js';
import type { Language } from '../language/language.js';
import type { Prose } from '../text/prose.js';
import { readResponses, withBody } from '../prose/response-sentence.js';
import type { MessageDraft } from '../statement.js';

/** The example messages of an operation, and the method of its route. */
export interface ShownMessages {
  readonly method: HttpMethod;
  readonly messages: readonly MessageDraft[];
}

/** The responses of an operation, one per status. Examples add types, and responses if the prose names no success. */
export function settleResponses(
  paragraphs: readonly Prose[],
  { method, messages }: ShownMessages,
  language: Language,
): readonly ResponseFact[] {
  const readings = paragraphs.map((prose) => readResponses(prose, language));
  const said = distinctStatuses(readings.flatMap(({ responses }) => responses));
  const shown = distinctStatuses(messages.flatMap((message) => shownResponse(message, method)));
  const settled = said.map((response) => withShownBody(response, shown));
  const responses = said.some(({ status }) => status < 400) ? settled : [...shown, ...settled];
  const lead = readings.find((reading) => reading.lead !== undefined)?.lead;
  return lead === undefined ? responses : responses.map((response) => withBody(response, { type: lead }));
}

function distinctStatuses(responses: readonly ResponseFact[]): readonly ResponseFact[] {
  return responses.filter(({ status }, index) => responses.findIndex((other) => other.status === status) === index);
}

function shownResponse(message: MessageDraft, method: HttpMethod): readonly ResponseFact[] {
  const { role, status, type, collection, body, source } = message;
  if (role !== 'response' || status === undefined || status >= 400) return [];
  if (!type || !body) return [{ status, ...(isEmpty(message, method) ? { empty: true } : {}), source }];
  return [{ status, type: collection && type.kind !== 'Collection' ? { kind: 'Collection', of: type } : type, source }];
}

/** Whether a message shows that a response has no body. The body of a GET may have been left out of the page. */
function isEmpty({ text = '', truncated, headers, type }: MessageDraft, method: HttpMethod): boolean {
  const described = headers.some(({ name, value }) => /^content-(?:type|length)$/i.test(name) && value.trim() !== '0');
  return method !== 'GET' && text.trim() === '' && !truncated && !described && type === undefined;
}

/** Adds the body that an example of the same status shows. */
function withShownBody(response: ResponseFact, shown: readonly ResponseFact[]): ResponseFact {
  const same = shown.find(({ status }) => status === response.status);
  if (same?.type !== undefined) return withBody(response, { type: same.type });
  return same?.empty === true && isSuccess(same.status) ? withBody(response, { empty: true }) : response;
}
