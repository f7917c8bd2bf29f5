import type { ConstraintValue } from '../../../model/constraint.js';
import { namesRow, type DescribedRow } from '../../language/described-row.js';
import type { ClausePhrases, ConstraintPhrase } from '../../language/phrases.js';
import type { Range } from '../../text/prose.js';
import { isMeasure, readUnit } from './number-words.js';
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
  { pattern, check, read, says = () => true }: ConstraintPhrase,
  sentence: string,
  { row, clause }: Topic,
): PhraseMatch | undefined {
  const match = pattern.exec(sentence);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  const words = { before: sentence.slice(0, match.index), after: sentence.slice(end) };
  const statement = readAs(check, words, { row, clause });
  if (statement === undefined) return undefined;
  const context = { sentence, later: statement.later, row };
  const values = read(match, context);
  if (values.length === 0) return undefined;
  const complete = words.after.trim() === '' && (statement.bare || words.before.trim() === '');
  const restated = values.some(({ kind }) => kind === 'Deprecated');
  return {
    start: match.index,
    end,
    values,
    whole:
      restated || (complete && values.every((value) => isExpressible(value, match[0], row)) && says(match, context)),
  };
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

/** Whether every document has a keyword for what the words of a match say, so that the description need not repeat them. */
function isExpressible(value: ConstraintValue, words: string, row: DescribedRow): boolean {
  if (value.kind === 'Length') return value.min === undefined && hasNumber(words, value.max);
  if (value.kind === 'Count')
    return [value.min, value.max].every((end) => hasNumber(words, end)) && countsOwn(words, row);
  if (value.kind !== 'Range') return true;
  const whole = [value.min, value.max].every((end) => end === undefined || /^-?\d{1,15}$/.test(end));
  return whole && !value.exclusiveMin && !value.exclusiveMax && !hasUnit(words);
}

/** Whether the words have the number of a limit: not "more than 4" for 5. */
function hasNumber(words: string, end: number | undefined): boolean {
  return end === undefined || new RegExp(`(?<!\\d)${end}(?!\\d)`).test(words.replaceAll(',', ''));
}

/** Whether what is counted needs no name: "20 items", but not "20 owners". */
function countsOwn(words: string, row: DescribedRow): boolean {
  const counted = [...words.matchAll(/\d (?:and |to )?([a-z]{1,30})/gi)].flatMap(([, word]) => word ?? []);
  return counted.every((word) => readUnit(word) === 'items' || namesRow(word, row));
}

/** Whether a number has a unit: "60 seconds". */
function hasUnit(words: string): boolean {
  return [...words.matchAll(/\d[\s-]?([a-z%]{1,20})/gi)].some(([, word = '']) => isMeasure(readUnit(word) ?? ''));
}
