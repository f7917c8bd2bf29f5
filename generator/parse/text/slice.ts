import type { Source } from '../../model/source.js';
import { type PageText, sourceBetween } from './page-text.js';
import { splitLines } from './split-lines.js';

/**
 * A piece of a page whose characters know where they stand, even where it was put together from several stretches:
 * the lines of a block quote without their `> `, a table cell without the backslash of `\|`.
 */
export interface Slice {
  readonly page: PageText;
  readonly text: string;
  /** In ascending order; the first begins at 0. */
  readonly stretches: readonly Stretch[];
}

interface Stretch {
  /** Where it begins in the slice's text. */
  readonly at: number;
  /** Where it begins in the page's text. */
  readonly offset: number;
}

/** Two offsets in a page, the end exclusive. */
export type Range = readonly [start: number, end: number];

/** The slice between two offsets of a page. */
export function sliceBetween(page: PageText, start: number, end: number): Slice {
  return { page, text: page.text.slice(start, end), stretches: [{ at: 0, offset: start }] };
}

/** The slice that consists of several stretches of a page, in ascending order. */
export function sliceOfRanges(page: PageText, ranges: readonly Range[]): Slice {
  const texts: string[] = [];
  const stretches: Stretch[] = [];
  let at = 0;
  let expected = -1;
  for (const [start, end] of ranges) {
    if (start !== expected) stretches.push({ at, offset: start });
    texts.push(page.text.slice(start, end));
    at += end - start;
    expected = end;
  }
  return { page, text: texts.join(''), stretches: stretches.length > 0 ? stretches : [{ at: 0, offset: 0 }] };
}

/** A part of a slice, by indices in its text. */
export function subSlice(slice: Slice, start: number, end: number): Slice {
  const first = findStretch(slice, start);
  const stretches = [{ at: 0, offset: offsetAt(slice, start) }];
  for (let index = first + 1; index < slice.stretches.length; index += 1) {
    const stretch = slice.stretches[index];
    if (stretch === undefined || stretch.at >= end) break;
    stretches.push({ at: stretch.at - start, offset: stretch.offset });
  }
  return { page: slice.page, text: slice.text.slice(start, end), stretches };
}

/** The stretch of the page from the beginning of one slice to the end of another. */
export function spanOf(first: Slice, last: Slice): Slice {
  return sliceBetween(first.page, offsetAt(first, 0), endOffset(last, last.text.length));
}

/** The slice without blanks and line ends around it. */
export function trimSlice(slice: Slice): Slice {
  const end = slice.text.trimEnd().length;
  const start = Math.min(end, slice.text.length - slice.text.trimStart().length);
  return start === 0 && end === slice.text.length ? slice : subSlice(slice, start, end);
}

/** The lines of a slice without their line ends. */
export function sliceLines(slice: Slice): Slice[] {
  return splitLines(slice.text).map(({ start, end }) => subSlice(slice, start, end));
}

/** Where a part of a slice stands in the file; without indices, where all of it does. */
export function sourceOf(slice: Slice, start = 0, end: number = slice.text.length): Source {
  const from = offsetAt(slice, start);
  return sourceBetween(slice.page, from, end > start ? endOffset(slice, end) : from);
}

/** The offset in the page of a character of the slice. */
export function offsetAt(slice: Slice, index: number): number {
  const stretch = slice.stretches[findStretch(slice, index)];
  return stretch === undefined ? 0 : stretch.offset + index - stretch.at;
}

/** Behind the last character of a stretch the page goes on elsewhere: the end is looked up from the character before it. */
function endOffset(slice: Slice, end: number): number {
  return end === 0 ? offsetAt(slice, 0) : offsetAt(slice, end - 1) + 1;
}

function findStretch(slice: Slice, index: number): number {
  let low = 0;
  let high = slice.stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((slice.stretches[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
