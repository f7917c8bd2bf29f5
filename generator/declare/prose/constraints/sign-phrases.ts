import type { ConstraintValue } from '../../../model/constraint.js';
import { formOf } from '../../language/described-row.js';
import type { ConstraintPhrase, PhraseContext } from '../../language/phrases.js';

const number = String.raw`(?: (?:whole |decimal )?(?:number|integer|value|decimal))`;

/** Every phrase that says which sign a number has. */
export const signPhrases: readonly ConstraintPhrase[] = [
  {
    // "Must be a positive number".
    pattern: new RegExp(
      String.raw`\b(?:must|should|has to|needs to) (?:always )?be (?:an? )?(positive|non-?negative)${number}?\b`,
      'i',
    ),
    check: 'subject',
    read: readSign,
  },
  {
    // "Positive integer.", "A non-negative number."
    pattern: new RegExp(String.raw`^(?:an? |any )?(?:(positive|non-?negative)${number}|(non-?negative))$`, 'i'),
    check: 'none',
    read: readSign,
  },
  {
    // "Cannot be negative."
    pattern: /\b(?:cannot|can['’]t|must not|may not|should not) be negative\b/i,
    check: 'subject',
    read: readSign,
  },
];

function readSign([, sign = 'non', other]: RegExpExecArray, { row }: PhraseContext): readonly ConstraintValue[] {
  if (formOf(row) !== 'number') return [];
  const isPositive = other === undefined && /^positive/i.test(sign);
  return [{ kind: 'Range', min: '0', ...(isPositive ? { exclusiveMin: true } : {}) }];
}
