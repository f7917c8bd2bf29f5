import { hasNoBody, isError, isSuccess } from '../../model/operation.js';
import type { ResponseFact, TypeExpression } from '../../model/facts/facts.js';
import type { Language } from '../language/language.js';
import { placeOf, type Prose, type Range } from '../text/prose.js';
import { splitSentences } from '../text/sentence.js';
import { findTypePhrase } from './type-phrase.js';

/** What the prose about a response says. */
export interface ResponseReading {
  readonly responses: readonly ResponseFact[];
  /** The type of the body that a sentence before the first status names: "This method returns an [order](order.md) in the response body." */
  readonly lead: TypeExpression | undefined;
}

/** Reads the responses in prose: "returns a `201 Created` response code and an [order](order.md) object in the response body". */
export function readResponses(prose: Prose, language: Language): ResponseReading {
  const responses: ResponseFact[] = [];
  let current: readonly ResponseFact[] = [];
  let lead: TypeExpression | undefined;
  for (const sentence of splitSentences(prose.text)) {
    const found = readSentence(prose, sentence, language);
    if (found.length > 0) {
      responses.push(...current);
      current = found;
      continue;
    }
    const body = readBody(prose, sentence, language);
    if (current.length === 0) lead ??= body.type;
    current = current.map((response) => (isError(response.status) ? response : withBody(response, body)));
  }
  return { responses: [...responses, ...current], lead };
}

type BodyReading = Pick<ResponseFact, 'type' | 'empty'>;

/** Adds what is known of the body of a response, unless the response says it itself. */
export function withBody(response: ResponseFact, body: BodyReading): ResponseFact {
  const settled = response.type !== undefined || response.empty === true;
  const possible = (isSuccess(response.status) && !hasNoBody(response.status)) || isError(response.status);
  return settled || !possible ? response : { ...response, ...body };
}

/** "The response body includes an [order](order.md) object.", "It does not return anything in the response body." */
function readBody(prose: Prose, sentence: Range, { phrases, types }: Language): BodyReading {
  const text = prose.text.slice(sentence.start, sentence.end);
  if (phrases.response.none.test(text)) return { empty: true };
  const type = phrases.response.body.test(text) ? findTypePhrase(prose, sentence, types) : undefined;
  return type === undefined ? {} : { type };
}

/** A sentence with statuses. What follows several joined statuses is about each: "`200 OK` or `201 Created` and an order". */
function readSentence(prose: Prose, sentence: Range, language: Language): readonly ResponseFact[] {
  const text = prose.text.slice(sentence.start, sentence.end);
  const matches = [...text.matchAll(language.phrases.response.status)];
  return matches.map((match, index) => {
    const start = sentence.start + match.index;
    const last = matches.findIndex((one, at) => at >= index && !isJoined(text, one, matches[at + 1]));
    const range = {
      start: sentence.start + (matches[last]?.index ?? 0),
      end: sentence.start + (matches[last + 1]?.index ?? text.length),
    };
    const response = { status: Number(match[1]), source: placeOf(prose, { start, end: start + match[0].length }) };
    return withBody(response, readBodyAfter(prose, range, language));
  });
}

/** Whether nothing but a conjunction is between two statuses. */
function isJoined(text: string, one: RegExpExecArray, next: RegExpExecArray | undefined): boolean {
  const between = next && text.slice(one.index + one[0].length, next.index);
  return (
    between !== undefined &&
    /^[\s,]{0,3}(?:response(?: code)?)?[\s,]{0,3}(?:or|and|\/|,)(?: an?)?\s{0,3}$/i.test(between)
  );
}

function readBodyAfter(prose: Prose, range: Range, { phrases, types }: Language): BodyReading {
  const type = findTypePhrase(prose, range, types);
  if (type !== undefined) return { type };
  return phrases.response.none.test(prose.text.slice(range.start, range.end)) ? { empty: true } : {};
}
