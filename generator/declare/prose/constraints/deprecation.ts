import { noRow } from '../../language/described-row.js';
import type { Phrases } from '../../language/phrases.js';
import { remainingMarkdown } from '../../text/markdown.js';
import type { Prose } from '../../text/prose.js';
import { splitSentences } from '../../text/sentence.js';
import { matchPhrase } from './match-phrase.js';

/** Finds the sentence of an introduction that calls this type or operation deprecated. */
export function readDeprecation(
  paragraphs: readonly Prose[],
  { deprecated, introduction }: Phrases,
): string | undefined {
  for (const prose of paragraphs) {
    const { text } = prose;
    for (const { start, end } of splitSentences(text)) {
      const sentence = text.slice(start, end).trim();
      if (!deprecated.some((phrase) => matchPhrase(phrase, sentence, { row: noRow, clause: introduction }))) continue;
      const others = [
        { start: 0, end: start },
        { start: end, end: text.length },
      ];
      return remainingMarkdown(prose, others) ?? sentence;
    }
  }
  return undefined;
}
