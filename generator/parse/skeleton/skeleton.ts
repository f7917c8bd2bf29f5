import { cutLines } from './cut-lines.js';
import { keepLines } from './keep-lines.js';
import { surveyLines } from './survey-lines.js';

/**
 * A page with each line cut down to what decides its block, and without the lines that plainly belong to the block of the
 * line before. The block structure of the skeleton is that of the page, found several times faster, and a line of a hundred
 * thousand characters costs no more than any other.
 */
export interface Skeleton {
  /** A heading in the first column ends whatever was before: each part can be parsed by itself, and many are alike. */
  readonly parts: readonly SkeletonPart[];
  /** The first lines whose structure was not read to the end, because it is none that people write. */
  readonly limits: readonly Limit[];
}

/** Rows of a skeleton. */
export interface SkeletonPart {
  readonly rows: readonly string[];
  /** The number of the line that each row begins with, and behind the last one that of the line after the part. */
  readonly numbers: readonly number[];
}

/** Lists and quotes that nest too deep, or too many lines without a blank one between them. */
export interface Limit {
  readonly kind: 'nesting' | 'lines';
  readonly line: number;
}

/** Makes the skeleton of a page from its lines. */
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
