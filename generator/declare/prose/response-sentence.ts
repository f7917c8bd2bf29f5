import type { ResponseFact, TypeExpression } from '../../model/facts/facts.js';
import { placeOf, type Prose, type Range } from '../text/prose.js';
import { splitSentences } from '../text/sentence.js';
import { findTypePhrase } from './type-phrase.js';

/** Reads the responses that prose names: "returns a `201 Created` response code and an [order](order.md) object in the response body". */
export function readResponses(prose: Prose): readonly ResponseFact[] {
  const responses: ResponseFact[] = [];
  for (const sentence of splitSentences(prose.text)) {
    const found = readSentence(prose, sentence);
    const last = found.length === 0 ? responses.at(-1) : undefined;
    const type = last && !last.type && last.status < 300 ? bodyType(prose, sentence) : undefined;
    if (last && type) responses[responses.length - 1] = { ...last, type };
    responses.push(...found);
  }
  return responses;
}

/** "The response body includes an [order](order.md) object.", "In both cases, an [order](order.md) object is returned." */
function bodyType(prose: Prose, sentence: Range): TypeExpression | undefined {
  const text = prose.text.slice(sentence.start, sentence.end);
  const speaks =
    /\b(?:response body|body of the response) (?:contains|includes|is|holds)\b|\b(?:is|are) returned\b/i.test(text);
  return speaks ? findTypePhrase(prose, sentence) : undefined;
}

function readSentence(prose: Prose, sentence: Range): readonly ResponseFact[] {
  const text = prose.text.slice(sentence.start, sentence.end);
  return [...text.matchAll(statusPattern)].map((match, index, all) => {
    const start = sentence.start + match.index;
    const status = Number(match[1]);
    const end = sentence.start + (all[index + 1]?.index ?? text.length);
    const type = status < 300 && status !== 204 ? findTypePhrase(prose, { start, end }) : undefined;
    return {
      status,
      ...(type === undefined ? {} : { type }),
      source: placeOf(prose, { start, end: start + match[0].length }),
    };
  });
}

/** A status code with its reason, or one in backticks, or one after "HTTP". */
const statusPattern =
  /`?\b(?:HTTP\/1\.1 |HTTP )?([1-5]\d\d)\b(?:`|,? [A-Z][A-Za-z-]{1,20}(?: [A-Z][A-Za-z-]{1,20}){0,3}`?)/g;
