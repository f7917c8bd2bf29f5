import type { TextEdit } from '../../model/fix/fix.js';
import { type PageText, sourceBetween } from '../../model/page-text.js';
import { offsetAt, type Slice } from './slice.js';

/** The edit that replaces the text between two offsets of a page. */
export function replaceBetween(page: PageText, [start, end]: readonly [number, number], after: string): TextEdit {
  return { source: sourceBetween(page, start, end), before: page.text.slice(start, end), after };
}

/** The edit that inserts text before a character of a slice. */
export function insertBefore(slice: Slice, index: number, text: string): TextEdit {
  const offset = offsetAt(slice, index);
  return replaceBetween(slice.page, [offset, offset], text);
}

/** The edit that inserts text after a character of a slice. The character after it may be elsewhere on the page. */
export function insertAfter(slice: Slice, index: number, text: string): TextEdit {
  const offset = offsetAt(slice, index) + 1;
  return replaceBetween(slice.page, [offset, offset], text);
}

/** The edit that replaces a part of a slice, with what the page has between its characters. */
export function replacePart(slice: Slice, [start, end]: readonly [number, number], after: string): TextEdit {
  return replaceBetween(slice.page, [offsetAt(slice, start), offsetAt(slice, end - 1) + 1], after);
}
