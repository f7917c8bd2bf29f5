import type { ConstraintValue } from '../../../model/constraint.js';
import type { DescribedRow } from '../../language/described-row.js';
import type { ClausePhrases, ConstraintPhrase } from '../../language/phrases.js';
import type { Range } from '../../text/prose.js';
import { isConditional, readFallback, readStatement, type Predicate, type Statement } from './clause.js';

/** What a phrase says in a sentence. */
export interface PhraseMatch extends Range {
  readonly values: readonly ConstraintValue[];
  /** Whether the sentence says nothing else. */
  readonly whole: boolean;
}

/** What a sentence may be about: its row, and the words around predicates. */
export interface Topic {
  readonly row: DescribedRow;
  readonly clause: ClausePhrases;
}

/** Matches a phrase against a sentence; undefined if the sentence is about something else or makes no unconditional statement. */
export function matchPhrase(
  { pattern, check, read }: ConstraintPhrase,
  sentence: string,
  { row, clause }: Topic,
): PhraseMatch | undefined {
  const match = pattern.exec(sentence);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  const words = { before: sentence.slice(0, match.index), after: sentence.slice(end) };
  const statement = readAs(check, words, { row, clause });
  if (statement === undefined) return undefined;
  const values = read(match, { sentence, later: statement.later, row });
  if (values.length === 0) return undefined;
  const complete = words.after.trim() === '' && (statement.bare || words.before.trim() === '');
  const restated = values.some(({ kind }) => kind === 'Deprecated');
  return { start: match.index, end, values, whole: restated || (complete && values.every(isExpressible)) };
}

function readAs(check: ConstraintPhrase['check'], words: Predicate, { row, clause }: Topic): Statement | undefined {
  switch (check) {
    case 'subject':
      return readStatement(words, row.name, clause);
    case 'fallback':
      return readFallback(words, row.name, clause);
    case 'condition':
      return isConditional(words, clause) ? undefined : unqualified;
    case 'none':
      return unqualified;
  }
}

const unqualified: Statement = { later: false, bare: false };

/** Whether every document has a keyword for the value, so that the description need not repeat it. */
function isExpressible(value: ConstraintValue): boolean {
  if (value.kind === 'Length') return value.min === undefined;
  if (value.kind !== 'Range') return true;
  const whole = [value.min, value.max].every((end) => end === undefined || /^-?\d{1,15}$/.test(end));
  return whole && !value.exclusiveMin && !value.exclusiveMax;
}
