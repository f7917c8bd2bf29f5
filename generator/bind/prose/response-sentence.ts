import type { ResponseFact } from '../../model/facts.js';
import { placeOf, type Prose, type Range } from './prose.js';
import { splitSentences } from './sentence.js';
import { findTypePhrase } from './type-phrase.js';

/** Reads the responses that prose names: "returns a `201 Created` response code and an [order](order.md) object in the response body". */
export function readResponses(prose: Prose): readonly ResponseFact[] {
  const responses = splitSentences(prose.text).flatMap((sentence) => readSentence(prose, sentence));
  return responses.filter(({ status }, index) => responses.findIndex((other) => other.status === status) === index);
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
