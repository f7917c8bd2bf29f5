import type { TypeMention } from '../../model/facts/facts.js';
import type { Language } from '../language/language.js';
import type { Prose } from '../text/prose.js';
import { splitSentences } from '../text/sentence.js';
import { findTypePhrase } from './type-phrase.js';

/** What the sentences of a request body section say about the body. */
export interface RequestReading {
  readonly none: boolean;
  readonly urlParameters: boolean;
  readonly parameters: boolean;
  readonly binary: boolean;
  /** "the properties that are required when you create the order". */
  readonly boilerplate: boolean;
  readonly type: TypeMention | undefined;
  /** Whether the type is that of a part: "each [line](line.md) object in the **lines** collection property". */
  readonly partial: boolean;
}

/** Reads the sentences before a request body table, for example "supply a JSON representation of the [order](order.md) object". */
export function readRequestSentences(paragraphs: readonly Prose[], language: Language): RequestReading {
  const text = paragraphs.map((prose) => prose.text).join('\n');
  const { request } = language.phrases;
  return {
    none: request.none.test(text),
    urlParameters: request.urlParameters.test(text),
    parameters: request.parameters.test(text),
    binary: request.binary.test(text),
    boilerplate: request.boilerplate.test(text),
    type: firstType(paragraphs, language),
    partial: request.partial.test(text),
  };
}

/** A type name follows within this many characters; a later noun is something else. */
const reach = 200;

function firstType(paragraphs: readonly Prose[], language: Language): TypeMention | undefined {
  for (const prose of paragraphs) {
    for (const match of prose.text.matchAll(language.phrases.request.type)) {
      const start = match.index + match[0].length;
      const type = findTypePhrase(prose, { start, end: endOfSentence(prose.text, start) }, language.types);
      const item = type?.kind === 'Collection' ? type.of : type;
      if (item?.kind === 'Mention') return item.mention;
    }
  }
  return undefined;
}

function endOfSentence(text: string, start: number): number {
  const [first] = splitSentences(text.slice(start, start + reach));
  return start + (first?.end ?? 0);
}
