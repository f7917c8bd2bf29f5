import { deprecatedPattern } from './constraint-phrases.js';
import { remainingMarkdown } from '../text/markdown.js';
import type { Prose } from '../text/prose.js';
import { splitSentences } from '../text/sentence.js';

/** The sentence of an introduction that says that this type or operation is deprecated. */
export function readDeprecation(paragraphs: readonly Prose[]): string | undefined {
  for (const prose of paragraphs) {
    const { text } = prose;
    for (const { start, end } of splitSentences(text)) {
      const sentence = text.slice(start, end).trim();
      if (!aboutItself.test(sentence) || !deprecatedPattern.test(sentence)) continue;
      const others = [
        { start: 0, end: start },
        { start: end, end: text.length },
      ];
      return remainingMarkdown(prose, others) ?? sentence;
    }
  }
  return undefined;
}

/** A sentence about a property or value of the type does not deprecate the type. */
const aboutItself =
  /^\W{0,3}(?:deprecated\b|(?:this|the \w{1,60}) (?:resource|type|api|method|entity|object|operation|action|function|enum)\b)/i;
