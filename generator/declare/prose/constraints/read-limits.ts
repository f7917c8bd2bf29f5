import type { ConstraintValue } from '../../../model/constraint.js';
import { formOf, namesRow, type DescribedRow } from '../../language/described-row.js';
import { above, below, least, most } from './comparisons.js';
import { isMeasure, measuresAnother, readNumber, readUnit } from './number-words.js';

/** The ends of a range as decimal text. */
interface Ends {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly exclusiveMin?: true;
  readonly exclusiveMax?: true;
}

/** What a limit counts, in the words of the phrase: the noun before the number and the unit after it. */
interface Counted {
  readonly noun: 'value' | 'length' | 'size' | 'items';
  readonly unit: string | undefined;
}

/** Reads an interval; the match has no groups but those of the interval. */
export function readInterval(
  match: RegExpExecArray,
  noun: Counted['noun'],
  row: DescribedRow,
): readonly ConstraintValue[] {
  const [a, firstUnit, b, lastUnit] = endsIn(match);
  const [first, last] = [readUnit(firstUnit), readUnit(lastUnit)];
  if (first !== undefined && first !== last) return [];
  const outside = /\bstrictly\b|\bexclusive/i.test(match[0])
    ? ({ exclusiveMin: true, exclusiveMax: true } as const)
    : {};
  return readLimit({ min: readNumber(a), max: readNumber(b), ...outside }, { noun, unit: last }, row);
}

/** An interval of characters; other units say nothing about a text. */
export function readTextInterval(match: RegExpExecArray, row: DescribedRow): readonly ConstraintValue[] {
  return readInterval(match, 'value', row).filter(({ kind }) => kind === 'Length');
}

/** The groups of the alternative that matched. */
function endsIn(match: RegExpExecArray): readonly (string | undefined)[] {
  const groups = match.slice(1);
  const start = groups.findIndex((group) => group !== undefined);
  return groups.slice(start, start + 4);
}

/** Reads one end of a range: "maximum length is 64 characters". */
export function readLabelled(match: RegExpExecArray, row: DescribedRow): readonly ConstraintValue[] {
  const [, end = '', word = '', of, value, counted] = match;
  const noun = nounOf(word);
  const subject = of?.replace(/^(?:this|the) /i, '');
  const ends = /^max/i.test(end) ? { max: readNumber(value) } : { min: readNumber(value) };
  const characters = readUnit(subject) === 'characters';
  const own = subject === undefined || characters || namesRow(subject, row);
  if (!own && (noun !== 'items' || formOf(row) !== 'collection')) return [];
  const unit = characters ? 'characters' : readUnit(counted);
  return readLimit(ends, { noun: noun === 'items' && formOf(row) === 'number' ? 'value' : noun, unit }, row);
}

function nounOf(word: string): Counted['noun'] {
  if (/^length$/i.test(word)) return 'length';
  if (/^(?:size|limit)$/i.test(word)) return 'size';
  return /^(?:count|number|items|elements|entries)$/i.test(word) ? 'items' : 'value';
}

/** Reads one comparison or two: "greater than 0 and at most 10". */
export function readComparisons(
  match: RegExpExecArray,
  { row }: { readonly row: DescribedRow },
): readonly ConstraintValue[] {
  const [, verb = '', , how = '', value, counted, otherHow, other, otherCounted] = match;
  const negated = /not|n['’]t/i.test(verb);
  if (otherHow !== undefined && (negated || readUnit(counted) !== readUnit(otherCounted))) return [];
  const ends = endsOf(how, readNumber(value), negated);
  const others = otherHow === undefined ? {} : endsOf(otherHow, readNumber(other), negated);
  return readLimit(
    { ...ends, ...others },
    { noun: /long|short/i.test(how) ? 'length' : 'value', unit: readUnit(counted ?? otherCounted) },
    row,
  );
}

/** The end of a range that a comparison states. */
export function endsOf(how: string, value: string | undefined, negated: boolean): Ends {
  const is = (words: readonly string[]) => words.includes(how.toLowerCase());
  if (value === undefined || (negated && !is(above) && !is(below))) return {};
  if (how.toLowerCase() === 'exactly') return { min: value, max: value };
  if (is(least) || (negated && is(below))) return { min: value };
  if (is(most) || (negated && is(above))) return { max: value };
  return is(above) ? { min: value, exclusiveMin: true } : { max: value, exclusiveMax: true };
}

/** The constraint that limits are, by what they count and the form of the row's values; none if that is uncertain. */
export function readLimit(ends: Ends, { noun, unit: counted }: Counted, row: DescribedRow): readonly ConstraintValue[] {
  const { min, max } = ends;
  if ((min === undefined && max === undefined) || Number(min ?? max) > Number(max ?? min)) return [];
  const form = formOf(row);
  const ofText = noun === 'length' || (noun === 'size' && form === 'text');
  if (counted === 'characters' || (counted === undefined && ofText))
    return form === 'text' || form === undefined ? whole('Length', ends) : [];
  const measured = counted !== undefined && isMeasure(counted);
  if (form === 'collection')
    return (counted !== undefined && !measured) || noun !== 'value' ? whole('Count', ends) : [];
  if (form === 'number') return noun === 'value' && !measuresAnother(row.name, counted) ? range(ends) : [];
  if (form !== undefined) return [];
  if (counted === 'items') return whole('Count', ends);
  return noun === 'value' && (counted === undefined || measured) ? range(ends) : [];
}

/** The same in whole numbers, both ends inclusive. */
function whole(kind: 'Length' | 'Count', { min, max, exclusiveMin, exclusiveMax }: Ends): readonly ConstraintValue[] {
  return [
    {
      kind,
      ...(min === undefined ? {} : { min: Number(min) + (exclusiveMin ? 1 : 0) }),
      ...(max === undefined ? {} : { max: Number(max) - (exclusiveMax ? 1 : 0) }),
    },
  ];
}

function range({ min, max, exclusiveMin, exclusiveMax }: Ends): readonly ConstraintValue[] {
  return [
    {
      kind: 'Range',
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(exclusiveMin ? { exclusiveMin } : {}),
      ...(exclusiveMax ? { exclusiveMax } : {}),
    },
  ];
}
