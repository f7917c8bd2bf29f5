import type { TypeMention } from '../../model/facts/facts.js';
import type { Prose } from '../text/prose.js';
import { splitSentences } from '../text/sentence.js';
import { findTypePhrase } from './type-phrase.js';

/** What the sentences of a Request body section say about the body. */
export interface RequestReading {
  readonly none: boolean;
  readonly urlParameters: boolean;
  readonly parameters: boolean;
  readonly binary: boolean;
  /** "the properties that are required when you create the order". */
  readonly boilerplate: boolean;
  readonly type: TypeMention | undefined;
}

/** Reads the sentences before a request body table, for example "supply a JSON representation of the [order](order.md) object". */
export function readRequestSentences(paragraphs: readonly Prose[]): RequestReading {
  const text = paragraphs.map((prose) => prose.text).join('\n');
  return {
    none: nothing.test(text),
    urlParameters: /\bin the request url,? (?:provide|supply)\b/i.test(text),
    parameters:
      /\bparameters? that can be used\b|\bfollowing (?:required |optional )?parameters?\b|\brepresentation of (?:the )?(?:following )?parameters\b|\bused with this (?:action|function)\b|\bthe parameters that\b/i.test(
        text,
      ),
    binary:
      /\b(?:binary (?:stream|contents?|data)|contents? of the (?:request )?(?:body|file)|(?:byte|binary) stream)\b/i.test(
        text,
      ),
    boilerplate: /\bproperties that are required when you\b/i.test(text),
    type: firstType(paragraphs),
  };
}

const nothing =
  /\b(?:do not|don't|doesn't|does not) (?:supply|provide|require|need|have|include) (?:an?|any)? ?(?:request )?body\b|^no request body|\bno request body is\b|\bleave the request body empty\b/im;

/** The words after which the type of the body stands. */
const lead =
  /\b(?:representation (?:of|for)|when you (?:create|update)|(?:supply|provide|include|contains)(?= (?:an?|the new|the)\b)|values for (?:the )?relevant)/gi;

/** A type is named within a few words of its lead, or it is another noun. */
const reach = 200;

function firstType(paragraphs: readonly Prose[]): TypeMention | undefined {
  for (const prose of paragraphs) {
    for (const match of prose.text.matchAll(lead)) {
      const start = match.index + match[0].length;
      const type = findTypePhrase(prose, { start, end: endOfSentence(prose.text, start) });
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
