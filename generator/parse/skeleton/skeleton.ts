import { cutLines } from './cut-lines.js';
import { keepLines } from './keep-lines.js';
import { surveyLines } from './survey-lines.js';

/**
 * A page in which each line is shortened to what decides its block, without the lines that certainly belong to the
 * block of the line before. It has the block structure of the page but parses several times faster. A line of a
 * hundred thousand characters takes no longer than a short one.
 */
export interface Skeleton {
  /** A heading in the first column ends all blocks before it. Each part can be parsed alone, and many are equal. */
  readonly parts: readonly SkeletonPart[];
  /** The first line over each limit, if any. The structure of the lines over a limit is not read completely. */
  readonly limits: readonly Limit[];
}

/** Consecutive rows of a skeleton. */
export interface SkeletonPart {
  readonly rows: readonly string[];
  /** The number of the line at which each row starts, then the number of the line after the part. */
  readonly numbers: readonly number[];
}

/** Lists and quotes that nest too deep, or too many lines without a blank line between them. */
export interface Limit {
  readonly kind: 'nesting' | 'lines';
  readonly line: number;
}

/** Creates the skeleton of a page from its lines. */
export function skeletonOf(lines: readonly string[]): Skeleton {
  const { inner, certain } = surveyLines(lines);
  const kept = keepLines(lines, inner);
  const cut = cutLines(kept.numbers.map((number) => lines[number] ?? ''));
  const starts = kept.numbers.flatMap((number, row) =>
    certain && !inner.has(number) && isHeading(lines[number]) ? [row] : [],
  );
  const parts = [0, ...starts].map((start, index): SkeletonPart => {
    const end = starts[index] ?? kept.numbers.length;
    const next = kept.numbers[end] ?? lines.length;
    return { rows: cut.rows.slice(start, end), numbers: [...kept.numbers.slice(start, end), next] };
  });
  const limits = [...limitAt('lines', kept.limit), ...limitAt('nesting', kept.numbers[cut.limit ?? -1])];
  return { parts, limits };
}

function isHeading(line: string | undefined): boolean {
  return /^#{1,6}(?:[ \t]|$)/.test(line ?? '');
}

function limitAt(kind: Limit['kind'], line: number | undefined): Limit[] {
  return line === undefined ? [] : [{ kind, line }];
}
