import { commentText, keepOpen } from './comment-text.js';
import { stringLiteral } from './string-literal.js';

/** Text from a page as a code span of a comment. */
export function codeSpan(text: string): string {
  const quoted = stringLiteral(text).slice(1, -1);
  return quoted.includes('`') || quoted === '' ? commentText(quoted) : `\`${keepOpen(quoted)}\``;
}
