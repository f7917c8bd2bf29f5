import { distinctStatuses, isError, isSuccess, type Route } from '../../model/operation.js';
import type { ResponseFact, TypeExpression } from '../../model/facts/facts.js';
import type { Language } from '../language/language.js';
import type { Prose } from '../text/prose.js';
import { readResponses, withBody } from '../prose/response-sentence.js';
import type { MessageDraft } from '../statement.js';

/** What an operation's page says about responses, beside its routes. */
export interface ShownResponses {
  readonly routes: readonly Route[];
  /** The example messages. */
  readonly messages: readonly MessageDraft[];
  /** The paragraphs and list items about errors. */
  readonly errors: readonly Prose[];
}

/** The responses of an operation, one per status. Examples add types, errors, and successes if the prose names none. */
export function settleResponses(
  paragraphs: readonly Prose[],
  { routes, messages, errors }: ShownResponses,
  language: Language,
): readonly ResponseFact[] {
  const readings = paragraphs.map((prose) => readResponses(prose, language));
  const said = mergeStatuses(readings.flatMap(({ responses }) => responses));
  const shown = distinctStatuses(messages.flatMap((message) => shownResponse(message, routes)));
  const shownSuccesses = shown.filter(({ status }) => !isError(status));
  const successes = said.some(({ status }) => !isError(status)) ? [] : shownSuccesses;
  const lead = readings.find((reading) => reading.lead !== undefined)?.lead;
  const responses = [...successes, ...said.map((response) => withShownBody(response, shown))].map((response) =>
    lead === undefined || isError(response.status) ? response : withBody(response, { type: lead }),
  );
  const answers = leadsToBytes(routes) ? responses.map((one) => withBody(one, { type: bytes })) : responses;
  const mentioned = errors.flatMap((prose) => readResponses(prose, language).responses);
  return distinctStatuses([
    ...answers,
    ...[...mentioned, ...shown].filter(({ status }) => isError(status)).map((one) => withShownBody(one, shown)),
  ]);
}

/** One response per status; a later sentence adds the body that the first one does not name. */
function mergeStatuses(responses: readonly ResponseFact[]): readonly ResponseFact[] {
  return distinctStatuses(responses).map((response) => {
    const type = responses.find((other) => other.status === response.status && other.type !== undefined)?.type;
    return type === undefined ? response : withBody(response, { type });
  });
}

const bytes: TypeExpression = { kind: 'Primitive', name: 'Edm.Stream' };

/** Whether all routes read the bytes of an object: `GET /files/{id}/content`. */
function leadsToBytes(routes: readonly Route[]): boolean {
  return routes.every(({ method, path }) => method === 'GET' && /\/(?:content|\$value)$/.test(path));
}

function shownResponse(message: MessageDraft, routes: readonly Route[]): readonly ResponseFact[] {
  const { role, status, type, collection, body, source } = message;
  if (role !== 'response' || status === undefined) return [];
  // The body of what is read may have been left out of the page.
  const empty = isEmpty(message) && routes[0]?.method !== 'GET';
  if (!type || !body || !(isError(status) || leadToOneKind(routes)))
    return [{ status, ...(empty ? { empty } : {}), source }];
  return [{ status, type: collection && type.kind !== 'Collection' ? { kind: 'Collection', of: type } : type, source }];
}

/**
 * Whether all routes end alike, so that an example of one of them shows what all of them return. A route that continues another one leads
 * to a part of what that one returns.
 */
function leadToOneKind(routes: readonly Route[]): boolean {
  const paths = new Set(routes.map(({ path }) => path));
  const wholes = [...paths].filter((path) => !paths.has(path.slice(0, path.lastIndexOf('/'))));
  const ends = wholes.map((path) => path.split('/').findLast((segment) => /^[\w.]+(?:\(|$)/.test(segment)));
  return new Set(ends.map((end) => end?.replace(/\(.*/, '').toLowerCase())).size <= 1;
}

/** Whether a message shows that a response has no body. */
function isEmpty({ text = '', truncated, headers, type }: MessageDraft): boolean {
  const described = headers.some(({ name, value }) => /^content-(?:type|length)$/i.test(name) && value.trim() !== '0');
  return text.trim() === '' && !truncated && !described && type === undefined;
}

/** Adds the body that an example of the same status shows. */
function withShownBody(response: ResponseFact, shown: readonly ResponseFact[]): ResponseFact {
  const same = shown.find(({ status }) => status === response.status);
  if (same?.type !== undefined) return withBody(response, { type: same.type });
  return same?.empty === true && isSuccess(same.status) ? withBody(response, { empty: true }) : response;
}
