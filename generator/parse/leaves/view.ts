import type { Code, Html, Nodes } from 'mdast';
import type { Source } from '../../model/source.js';
import { lineEnd, lineStart, type PageText, sourceBetween } from '../../model/page-text.js';
import { type Range, type Slice, sliceOfRanges, subSlice } from '../text/slice.js';
import type { SkeletonPart } from '../skeleton/skeleton.js';

/**
 * A page, and the part of its skeleton in which blocks are found. Rows are rows of the part. Rows and lines count from
 * 0.
 */
export interface View {
  readonly page: PageText;
  /** The line of the page at which the skeleton starts. */
  readonly firstLine: number;
  readonly part: SkeletonPart;
}

/**
 * Returns the text of a block in the page. Each line of the block's value is the end of a skeleton row. The prefix
 * before it (list and quote markers, indentation) is the same in the page.
 */
export function contentOf(lines: readonly string[], startRow: number, view: View): Slice {
  const { page, part } = view;
  const ranges: Range[] = [];
  for (const [index, line] of lines.entries()) {
    const row = startRow + index;
    const prefix = Math.max(0, (part.rows[row]?.length ?? 0) - line.trimEnd().length);
    for (let number = lineOfRow(row, view); number < lineOfRow(row + 1, view); number += 1) {
      ranges.push([Math.min(lineStart(page, number) + prefix, lineEnd(page, number)), lineStart(page, number + 1)]);
    }
  }
  const all = sliceOfRanges(page, ranges);
  return subSlice(all, 0, all.text.replace(/(?:\r\n|\n|\r)$/, '').length);
}

/** Returns the lines of a node's value. The value may end with a line ending that belongs to the block around it. */
export function valueLines(node: Code | Html): readonly string[] {
  return node.value.split('\n').slice(0, lastRow(node) - firstRow(node) + 1);
}

/** Returns the source of a block. */
export function nodeSource(node: Nodes, view: View): Source {
  return sourceBetween(view.page, nodeStart(node, view), nodeEnd(node, view));
}

/** Returns the offset in the page at which a block starts. */
export function nodeStart(node: Nodes, view: View): number {
  return lineStart(view.page, lineOfRow(firstRow(node), view)) + (node.position?.start.column ?? 1) - 1;
}

/** Returns the offset in the page at which a block ends: the end of the last line that its last row represents. */
export function nodeEnd(node: Nodes, view: View): number {
  return lineEnd(view.page, lineOfRow(lastRow(node) + 1, view) - 1);
}

/** Returns the row in which a block starts. */
export function firstRow(node: Nodes): number {
  return (node.position?.start.line ?? 1) - 1;
}

/**
 * Returns the row in which a block ends. If it ends together with its quote or list item, mdast places its end at the
 * start of the next row.
 */
export function lastRow(node: Nodes): number {
  const { line = 1, column = 1 } = node.position?.end ?? {};
  return Math.max(firstRow(node), column === 1 ? line - 2 : line - 1);
}

/** Returns the first line of the page that a row represents. */
export function lineOfRow(row: number, { firstLine, part }: View): number {
  return firstLine + (part.numbers[row] ?? part.numbers.at(-1) ?? 0);
}
