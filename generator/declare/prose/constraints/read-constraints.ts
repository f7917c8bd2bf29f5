import type { Constraint } from '../../../model/constraint.js';
import type { DescribedRow } from '../../language/described-row.js';
import type { Phrases } from '../../language/phrases.js';
import { placeOf, type Prose, type Range } from '../../text/prose.js';
import { splitSentences } from '../../text/sentence.js';
import { withUnit } from './bare-limit.js';
import { joinLimits } from './join-limits.js';
import { matchPhrase } from './match-phrase.js';

/** The constraints in a description, and the ranges of the sentences that contain nothing else. */
export interface ConstraintReading {
  readonly constraints: readonly Constraint[];
  readonly ranges: readonly Range[];
}

/** Matches every known phrase against each sentence about a row; skips the ranges in `taken`. */
export function readConstraints(
  prose: Prose,
  taken: readonly Range[],
  { row, phrases }: { readonly row: DescribedRow; readonly phrases: Phrases },
): ConstraintReading {
  const text = blankOut(prose.text, taken);
  const reader: Reader = { prose, text, phrases, row };
  const readings = joinRemedies(
    reader,
    splitSentences(text)
      .filter((sentence) => !describesMember(text, sentence, row.name))
      .map((sentence) => ({ ...readSentence(reader, sentence), sentence })),
  );
  return {
    constraints: joinLimits(readings.flatMap((reading) => reading.constraints)),
    ranges: readings.flatMap((reading) => reading.ranges),
  };
}

/** Whether a sentence is about a value that it or its line begins with: "`open`: Required", "`a` - up to 20; `b` - Deprecated". */
function describesMember(text: string, { start, end }: Range, name: string): boolean {
  // A limit, so that the time stays linear in the length of the text.
  const before = text.slice(Math.max(0, start - 600), start);
  const line = before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end);
  const first = /^[\s•*-]{0,9}[`"]([^`"\n]{1,80})[`"]\s?[:=–—-]\s/.exec(line.slice(0, 120))?.[1];
  if (first !== undefined && first !== name) return true;
  return [...text.slice(start, end).matchAll(/[`"][^`"\n]{1,80}[`"]\s?[:=–—-]\s/g)].length > 1;
}

interface SentenceReading extends ConstraintReading {
  readonly sentence: Range;
}

/** Adds the sentence after "Deprecated." to its text if it says what to use instead. */
function joinRemedies({ text, phrases }: Reader, readings: readonly SentenceReading[]): readonly ConstraintReading[] {
  return readings.map((reading, index) => {
    const [deprecated, ...others] = reading.constraints;
    const next = readings[index + 1];
    if (next === undefined || deprecated?.kind !== 'Deprecated' || others.length > 0) return reading;
    const remedy = text.slice(next.sentence.start, next.sentence.end).trim();
    if (
      !/^\W*(?:deprecated|obsolete)\W*$/i.test(deprecated.text) ||
      next.constraints.length > 0 ||
      !phrases.remedy.test(remedy)
    )
      return reading;
    return {
      constraints: [{ ...deprecated, text: `${deprecated.text}. ${remedy}` }],
      ranges: [...reading.ranges, next.sentence],
    };
  });
}

/** Replaces ranges by blanks, so that offsets stay correct. */
function blankOut(text: string, taken: readonly Range[]): string {
  return taken.reduce(
    (left, { start, end }) => left.slice(0, start) + '\u00a0'.repeat(end - start) + left.slice(end),
    text,
  );
}

/** The range of a sentence without the blanks and punctuation around it. */
function trimSentence(text: string, { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (first < last && /[\s.,;:•-]/.test(text.charAt(first))) first += 1;
  while (last > first && /[\s.,;:!?]/.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

interface Reader {
  readonly prose: Prose;
  /** The text of the prose, with blanks in place of the taken ranges. */
  readonly text: string;
  readonly phrases: Phrases;
  readonly row: DescribedRow;
}

function readSentence(reader: Reader, whole: Range): ConstraintReading {
  const sentence = trimSentence(reader.text, whole);
  const words = readWords(reader, sentence);
  if (words.end === sentence.end) return { constraints: words.constraints, ranges: [whole] };
  const rest = readPhrases(reader, { start: words.end, end: sentence.end });
  return { constraints: [...words.constraints, ...rest.constraints], ranges: rest.whole ? [whole] : [] };
}

/** The constraint words at the beginning of a sentence, such as "Key, not nullable", and where they end. */
function readWords(
  { prose, text, phrases }: Reader,
  sentence: Range,
): { readonly constraints: readonly Constraint[]; readonly end: number } {
  const constraints: Constraint[] = [];
  const within = text.slice(sentence.start, sentence.end);
  const word = /([a-z-]{3,12}(?: [a-z]{3,8})?)(?:\s?[,;]\s?(?:and )?|\sand\s|$)/iy;
  let end = 0;
  while (end < within.length) {
    word.lastIndex = end;
    const name = word.exec(within)?.[1];
    const value = name && phrases.constraintWords.get(name.toLowerCase());
    if (!name || !value) break;
    const start = sentence.start + end;
    constraints.push({ ...value, source: placeOf(prose, { start, end: start + name.length }) });
    end = word.lastIndex;
  }
  // "Required, unless the order is a draft."
  if (!/\band\s$/i.test(within.slice(0, end)) && phrases.exception.test(within.slice(end)))
    return { constraints: [], end: sentence.start };
  return { constraints, end: sentence.start + end };
}

function readPhrases(
  reader: Reader,
  sentence: Range,
): { readonly constraints: readonly Constraint[]; readonly whole: boolean } {
  const { prose, text, phrases, row } = reader;
  const within = text.slice(sentence.start, sentence.end);
  const topic = { row, clause: phrases.row };
  const constraints: Constraint[] = [];
  let whole = false;
  const limits = /\d/.test(within) ? phrases.limits : [];
  for (const phrase of [...phrases.constraints, ...limits]) {
    const match = matchPhrase(phrase, within, topic);
    if (match === undefined) continue;
    const source = placeOf(prose, { start: sentence.start + match.start, end: sentence.start + match.end });
    constraints.push(...match.values.map((value) => ({ ...value, source })));
    whole ||= match.whole;
  }
  return {
    constraints: constraints.length > 0 || limits.length === 0 ? constraints : readNote(reader, sentence),
    whole,
  };
}

/** Reads the limits in parentheses at the end of a sentence: "A percentage (0-100)". */
function readNote({ prose, text, phrases, row }: Reader, sentence: Range): readonly Constraint[] {
  const note = /\(([^()]{1,60})\)$/.exec(text.slice(sentence.start, sentence.end))?.[1];
  if (note === undefined) return [];
  const limit = /^\s?\d/.test(note) ? note.trim() : withUnit(note.trim(), row);
  const end = sentence.end - 1;
  const source = placeOf(prose, { start: end - note.length, end });
  return phrases.limits
    .flatMap((phrase) => matchPhrase(phrase, limit, { row, clause: phrases.row })?.values ?? [])
    .map((value) => ({ ...value, source }));
}
