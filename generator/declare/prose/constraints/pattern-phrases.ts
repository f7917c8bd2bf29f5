import type { ConstraintValue } from '../../../model/constraint.js';
import { formOf } from '../../language/described-row.js';
import type { ConstraintPhrase, PhraseContext } from '../../language/phrases.js';

const named = String.raw`(?:(?:the |a |this )?(?:following )?(?:regular expression|regexp?|validation|naming )?\s?(?:pattern|regular expression|regexp?|format|expression)\b)`;
const span = String.raw`(?:\s?[:=]\s?|\s)\x60([^\x60\n]{1,500})\x60`;

/** Every phrase that says which regular expression a text matches. */
export const patternPhrases: readonly ConstraintPhrase[] = [
  {
    // "Must match the pattern `^[a-z]+$`", "The value must conform to `^[a-z]+$`".
    pattern: new RegExp(
      String.raw`\b(?:(?:must|should|shall|has to|needs to|have to) (?:always )?(?:match|conform to|comply with|follow|satisfy|be in|have|be of|adhere to)|matches|conforms to|follows|(?:(?:is|must be) |^)(?:validated|checked|matched|restricted|limited) (?:by|against|to|with|using)(?: this| the)?)(?: ${named})?${span}`,
      'i',
    ),
    check: 'subject',
    read: readPattern,
  },
  {
    // "Pattern: `^[a-z]+$`", "The regular expression is `^[a-z]+$`", "Format: `^[a-z]+$`".
    pattern: new RegExp(
      String.raw`^(?:the )?(?:(?:allowed|required|valid|expected|value|text) )?${named}(?: is)?${span}`,
      'i',
    ),
    check: 'none',
    read: readPattern,
  },
  {
    // "A code that matches the pattern `^[a-z]+$`", "in the format `^[a-z]+$`".
    pattern: new RegExp(String.raw`\b(?:that |which )?(?:match(?:es|ing)|in|with|of|against|by) ${named}${span}$`, 'i'),
    check: 'condition',
    read: (match, context) => (elsewhere.test(context.sentence) ? [] : readPattern(match, context)),
  },
];

/** Words that refer to a part of the text, or to the texts of a collection. */
const elsewhere = /\b(?:whose|each|every|first|last|prefix|suffix|domain|part)\b/i;

function readPattern(match: RegExpExecArray, { row }: PhraseContext): readonly ConstraintValue[] {
  const text = /^\/(.{1,500})\/$/.exec(match[1] ?? '')?.[1] ?? match[1] ?? '';
  const form = formOf(row);
  const isText = form === 'text' || form === undefined;
  const isCertain = looksRegular.test(text) || /\bregular expression|\bregexp?\b/i.test(match[0]);
  return isText && isCertain && isExpression(text) ? [{ kind: 'Pattern', pattern: text }] : [];
}

/** What other notations, such as `yyyy-mm-dd`, `*.com` and `{id}@{tenant}`, do not contain. */
const looksRegular = /^\^|\$$|\[[^\]]{1,100}\][*+?{]|\\[dws][*+?{]?|\.[*+]|\)[*+?{]/;

/** Whether a text is a regular expression of ECMAScript. */
function isExpression(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}
