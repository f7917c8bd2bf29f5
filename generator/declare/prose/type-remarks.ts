import type { ConstraintValue } from '../../model/constraint.js';
import type { DescribedRow } from '../language/described-row.js';
import type { Language } from '../language/language.js';
import { withUnit } from './constraints/bare-limit.js';
import { matchPhrase } from './constraints/match-phrase.js';

/** What the remarks beside a type say: limits, and the words of all other remarks for the description. */
export interface TypeRemarks {
  readonly limits: readonly ConstraintValue[];
  readonly words: readonly string[];
}

/** Reads the remarks of a Type cell: `max 50` in `String (max 50)`, `1-100` in `Int32 (1-100)`. */
export function readTypeRemarks(remarks: readonly string[], row: DescribedRow, { phrases }: Language): TypeRemarks {
  const read = remarks.map((remark) => {
    const sentence = withUnit(remark.replaceAll('`', '').trim(), row);
    const [first] = phrases.limits.flatMap(
      (phrase) => matchPhrase(phrase, sentence, { row, clause: phrases.row })?.values ?? [],
    );
    return { remark, first };
  });
  return {
    limits: read.flatMap(({ first }) => first ?? []),
    words: read.flatMap(({ remark, first }) =>
      first === undefined ? [/[.!?]$/.test(remark) ? remark : `(${remark})`] : [],
    ),
  };
}
