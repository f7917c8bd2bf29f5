import { hasNoBody } from '../../model/operation.js';
import type { ResponseFact, TypeExpression } from '../../model/facts/facts.js';
import type { Language } from '../language/language.js';
import { placeOf, type Prose, type Range } from '../text/prose.js';
import { splitSentences } from '../text/sentence.js';
import { findTypePhrase } from './type-phrase.js';

/** Reads the responses in prose: "returns a `201 Created` response code and an [order](order.md) object in the response body". */
export function readResponses(prose: Prose, language: Language): readonly ResponseFact[] {
  const responses: ResponseFact[] = [];
  for (const sentence of splitSentences(prose.text)) {
    const found = readSentence(prose, sentence, language);
    const last = found.length === 0 ? responses.at(-1) : undefined;
    const type = last && !last.type && last.status < 300 ? bodyType(prose, sentence, language) : undefined;
    if (last && type) responses[responses.length - 1] = { ...last, type };
    responses.push(...found);
  }
  return responses;
}

/** "The response body includes an [order](order.md) object.", "In both cases, an [order](order.md) object is returned." */
function bodyType(prose: Prose, sentence: Range, language: Language): TypeExpression | undefined {
  const text = prose.text.slice(sentence.start, sentence.end);
  return language.phrases.response.body.test(text) ? findTypePhrase(prose, sentence, language.types) : undefined;
}

function readSentence(prose: Prose, sentence: Range, language: Language): readonly ResponseFact[] {
  const text = prose.text.slice(sentence.start, sentence.end);
  return [...text.matchAll(language.phrases.response.status)].map((match, index, all) => {
    const start = sentence.start + match.index;
    const status = Number(match[1]);
    const end = sentence.start + (all[index + 1]?.index ?? text.length);
    const type = status < 300 && !hasNoBody(status) ? findTypePhrase(prose, { start, end }, language.types) : undefined;
    return {
      status,
      ...(type === undefined ? {} : { type }),
      source: placeOf(prose, { start, end: start + match[0].length }),
    };
  });
}
