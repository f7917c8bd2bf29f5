import type { Source } from '../../model/source.js';
import { type PageText, sourceBetween } from '../../model/page-text.js';
import { splitLines } from './split-lines.js';

/**
 * A piece of a page that knows the offset of each of its characters, even if it consists of several stretches: the
 * lines of a block quote without their `> `, or a table cell without the backslash of `\|`.
 */
export interface Slice {
  readonly page: PageText;
  readonly text: string;
  /** In ascending order; the first one starts at 0. */
  readonly stretches: readonly Stretch[];
}

interface Stretch {
  /** The index in the text of the slice at which the stretch starts. */
  readonly at: number;
  /** The offset in the text of the page at which the stretch starts. */
  readonly offset: number;
}

/** Two offsets in a page, end exclusive. */
export type Range = readonly [start: number, end: number];

/** Returns the slice between two offsets of a page. */
export function sliceBetween(page: PageText, start: number, end: number): Slice {
  return { page, text: page.text.slice(start, end), stretches: [{ at: 0, offset: start }] };
}

/** Returns the slice that consists of several ranges of a page, in ascending order. */
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

/** Returns a part of a slice, by indices in its text. */
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

/** Returns the slice from the start of one slice to the end of another. */
export function spanOf(first: Slice, last: Slice): Slice {
  return sliceBetween(first.page, offsetAt(first, 0), endOffset(last, last.text.length));
}

/** Returns a slice without the whitespace at its ends. */
export function trimSlice(slice: Slice): Slice {
  const end = slice.text.trimEnd().length;
  const start = Math.min(end, slice.text.length - slice.text.trimStart().length);
  return start === 0 && end === slice.text.length ? slice : subSlice(slice, start, end);
}

/** Returns the lines of a slice without their line endings. */
export function sliceLines(slice: Slice): Slice[] {
  return splitLines(slice.text).map(({ start, end }) => subSlice(slice, start, end));
}

/** Returns the source of a part of a slice; without indices, of the whole slice. */
export function sourceOf(slice: Slice, start = 0, end: number = slice.text.length): Source {
  const from = offsetAt(slice, start);
  return sourceBetween(slice.page, from, end > start ? endOffset(slice, end) : from);
}

/** Returns the offset in the page of a character of the slice. */
export function offsetAt(slice: Slice, index: number): number {
  const stretch = slice.stretches[findStretch(slice, index)];
  return stretch === undefined ? 0 : stretch.offset + index - stretch.at;
}

/**
 * Returns the offset at which a part of a slice ends. The next character may belong to another stretch, so the end is
 * computed from the last character.
 */
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
