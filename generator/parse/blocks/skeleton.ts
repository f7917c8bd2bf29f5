import { findInnerLines } from './find-inner-lines.js';

/**
 * A page with each line cut down to what decides its block: indentation, markers, the first characters of its text; and
 * without the lines that plainly belong to the block of the line before. The block structure of the skeleton is that of the
 * page, found several times faster, and a line of a hundred thousand characters costs no more than any other.
 */
export interface Skeleton {
  readonly lines: readonly string[];
  /** The number of each line in the page, and behind the last one the number of lines. */
  readonly numbers: readonly number[];
  /** The first lines whose structure was not read to the end, because it is none that people write. */
  readonly limits: readonly Limit[];
}

/** Lists and quotes that nest too deep, or too many lines without a blank one between them. */
export interface Limit {
  readonly kind: 'nesting' | 'lines';
  readonly line: number;
}

/** Makes the skeleton of a page from its lines. */
export function skeletonOf(lines: readonly string[]): Skeleton {
  const kept: string[] = [];
  const numbers: number[] = [];
  const limits = new Map<Limit['kind'], number>();
  const inner = findInnerLines(lines);
  let nested = 0;
  let run = 0;
  for (const [number, line] of lines.entries()) {
    const before = lines[number - 1] ?? '';
    if (number > 0 && continuesBlock(line, before, inner.has(number) && inner.has(number - 1))) continue;
    run = line.trim() === '' ? 0 : run + 1;
    if (run > longestRun && !endsBlock(line)) {
      if (!limits.has('lines')) limits.set('lines', number);
      continue;
    }
    if (nestedPattern.test(line)) nested += 1;
    const longest = nested > mostNestedLines && nestedPattern.test(line) ? shortestMarker : longestMarker;
    if (isCut(line, longest) && !limits.has('nesting')) limits.set('nesting', number);
    kept.push(cutLine(line, longest));
    numbers.push(number);
  }
  numbers.push(lines.length);
  return { lines: kept, numbers, limits: Array.from(limits, ([kind, line]) => ({ kind, line })) };
}

/**
 * Two lines that begin with `|` in the first column stand in one table, code block or comment, whatever comes before; so do
 * two lines inside of a code block or comment without a blank line between them; and of blank lines one is as good as two.
 * The end of a comment is kept in any case.
 */
function continuesBlock(line: string, before: string, inside: boolean): boolean {
  if (line.includes('-->') || before.includes('-->')) return false;
  if (line.startsWith('|') && before.startsWith('|')) return true;
  const blank = line.trim() === '';
  return blank === (before.trim() === '') && (blank || inside);
}

/** Paragraphs take quadratic time in the number of their lines. */
export const longestRun = 1000;

function endsBlock(line: string): boolean {
  return line.includes('-->') || /^ {0,3}(?:```|~~~)/.test(line);
}

/** The longest run of indentation and markers that is kept; it bounds how deep quotes and lists nest. */
export const longestMarker = 80;

/** Lists that begin inside of lists on one line take quadratic time in the number of such lines. */
const nestedPattern = /^\s{0,80}(?:>|[-+*]|\d{1,9}[.)])[ \t]{1,4}(?:>|[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const mostNestedLines = 200;
const shortestMarker = 1;

/** Whether the cut takes markers of lists or quotes away; a long line of dashes or stars is a rule. */
function isCut(line: string, longest: number): boolean {
  if (line.length <= longest || !/^ {0,3}(?:>|[-+*] |\d{1,9}[.)] )/.test(line)) return false;
  return /^[\s>*+\-\d.)]*$/.test(line.slice(0, longest + 1)) && !/^[\s*_-]*$/.test(line);
}

const markerPattern = /^[\s>*+\-_=#\d.):|]*/;

/** HTML, fences and definitions are decided by the whole line, and `>` may end a comment. */
const wholeLinePattern = /^(?:<|```|~~~|\[[^\]]*\]:)|>/;

function cutLine(line: string, longest: number): string {
  const trimmed = line.trimEnd();
  const marker = markerPattern.exec(trimmed)?.[0] ?? '';
  if (marker.length === trimmed.length) return marker.slice(0, longest).trimEnd();
  if (marker.length > longest) return `${marker.slice(0, longest)}x`;
  const rest = trimmed.slice(marker.length);
  return marker + (wholeLinePattern.test(rest) ? rest : rest.slice(0, 2).trimEnd());
}
