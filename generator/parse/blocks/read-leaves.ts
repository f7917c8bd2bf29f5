import type { Blockquote, Code, Heading, Html, List, Nodes, Paragraph, RootContent } from 'mdast';
import { diagnose } from '../../model/diagnostic.js';
import type { Source } from '../../model/source.js';
import type { Report } from '../report.js';
import { lineEnd, lineStart, lineText, type PageText, sourceBetween } from '../text/page-text.js';
import { type Range, type Slice, sliceBetween, sliceOfRanges, subSlice, trimSlice } from '../text/slice.js';
import type { Leaf } from './leaf.js';
import { parseTree } from './parse-tree.js';
import { readDefinition } from './read-definition.js';
import { type Limit, longestMarker, longestRun, skeletonOf, type Skeleton } from './skeleton.js';

/** Finds the blocks of a page from a line on (counted from 0), in document order. */
export function readLeaves(page: PageText, firstLine: number, report: Report): Leaf[] {
  const lines: string[] = [];
  for (let line = firstLine; line < page.lineStarts.length; line += 1) lines.push(lineText(page, line));
  const skeleton = skeletonOf(lines);
  for (const { kind, line } of skeleton.limits) reportLimit(kind, firstLine + line, page, report);
  return parseTree(skeleton.lines.join('\n')).children.flatMap((node) => leavesOf(node, { page, firstLine, skeleton }));
}

function reportLimit(kind: Limit['kind'], line: number, page: PageText, report: Report): void {
  const source = sourceBetween(page, lineStart(page, line), lineEnd(page, line));
  report(
    kind === 'nesting'
      ? diagnose('too-deep-nesting', source, { limit: longestMarker })
      : diagnose('too-many-lines', source, { limit: longestRun }),
  );
}

/** A page and the skeleton in which its blocks were found. */
interface View {
  readonly page: PageText;
  readonly firstLine: number;
  readonly skeleton: Skeleton;
}

function leavesOf(node: RootContent, view: View): Leaf[] {
  switch (node.type) {
    case 'yaml':
      return [frontMatterLeaf(node, view)];
    case 'heading':
      return [headingLeaf(node, view)];
    case 'paragraph':
      return [{ kind: 'Paragraph', content: paragraphContent(node, view) }];
    case 'blockquote':
      return quoteLeaves(node, view);
    case 'list':
      return listLeaves(node, view);
    case 'code':
      return [codeLeaf(node, view)];
    case 'html':
      return [{ kind: 'Html', content: contentOf(linesOf(node), firstRow(node), view) }];
    case 'thematicBreak':
      return [{ kind: 'Rule', source: nodeSource(node, view) }];
    case 'definition':
      return readDefinition(view.page.text.slice(nodeStart(node, view), nodeEnd(node, view)));
    default:
      return [];
  }
}

function frontMatterLeaf(node: RootContent, view: View): Leaf {
  const start = lineStart(view.page, lineOfRow(firstRow(node) + 1, view));
  const end = lineStart(view.page, lineOfRow(lastRow(node), view));
  return {
    kind: 'FrontMatter',
    content: sliceBetween(view.page, start, Math.max(start, end)),
    source: nodeSource(node, view),
  };
}

function headingLeaf(node: Heading, view: View): Leaf {
  const { page } = view;
  const line = sliceBetween(page, nodeStart(node, view), lineEnd(page, lineOfRow(firstRow(node), view)));
  const opening = /^#{1,6}(?:[ \t]+|$)/.exec(line.text)?.[0].length;
  const heading = { kind: 'Heading', depth: node.depth, source: nodeSource(node, view) } as const;
  if (opening !== undefined) {
    const closing = /(?:^|[ \t])#+[ \t]*$/.exec(line.text.slice(opening));
    const end = closing === null ? line.text.length : opening + closing.index;
    return { ...heading, content: trimSlice(subSlice(line, opening, end)), underline: undefined };
  }
  const last = lineOfRow(lastRow(node), view);
  const underline = trimSlice(sliceBetween(page, lineStart(page, last), lineEnd(page, last)));
  const source = sourceBetween(page, nodeStart(node.children[0] ?? node, view), nodeEnd(node, view));
  return { ...heading, content: paragraphContent(node, view), underline, source };
}

function paragraphContent(node: Paragraph | Heading, view: View): Slice {
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '\n')).join('');
  // A definition directly above belongs to the position of the node, but not to its children.
  return trimSlice(contentOf(text.split('\n'), firstRow(node.children[0] ?? node), view));
}

function quoteLeaves(node: Blockquote, view: View): Leaf[] {
  const inner = node.children.flatMap((child) => leavesOf(child, view));
  const paragraphs = inner.flatMap(textOf);
  const others = inner.filter((leaf) => textOf(leaf).length === 0);
  return [{ kind: 'Quote', paragraphs, source: nodeSource(node, view) }, ...others];
}

function listLeaves(node: List, view: View): Leaf[] {
  const items: (readonly Slice[])[] = [];
  const others: Leaf[] = [];
  for (const item of node.children) {
    const inner = item.children.flatMap((child) => leavesOf(child, view));
    items.push(inner.flatMap((leaf) => (leaf.kind === 'Paragraph' ? [leaf.content] : [])));
    for (const leaf of inner) {
      if (leaf.kind === 'List') for (const nested of leaf.items) items.push(nested);
      else if (leaf.kind !== 'Paragraph') others.push(leaf);
    }
  }
  return [{ kind: 'List', items, source: nodeSource(node, view) }, ...others];
}

/** What a quote reads as its own text. */
function textOf(leaf: Leaf): readonly Slice[] {
  if (leaf.kind === 'Paragraph' || leaf.kind === 'Heading') return [leaf.content];
  if (leaf.kind === 'Quote') return leaf.paragraphs;
  return leaf.kind === 'List' ? leaf.items.flat() : [];
}

function codeLeaf(node: Code, view: View): Leaf {
  const { page } = view;
  const source = nodeSource(node, view);
  const firstLine = sliceBetween(page, nodeStart(node, view), lineEnd(page, lineOfRow(firstRow(node), view)));
  const fence = /^(?:`{3,}|~{3,})/.exec(firstLine.text)?.[0] ?? '';
  const code = { kind: 'Code', fence, info: firstLine.text.slice(fence.length).trim(), source } as const;
  if (fence === '') return { ...code, info: '', content: contentOf(linesOf(node), firstRow(node), view), closed: true };
  const lines = node.value.split('\n');
  const closed = isClosed(node, view);
  const count = lastRow(node) - firstRow(node) - (closed ? 1 : 0);
  const end = subSlice(firstLine, firstLine.text.length, firstLine.text.length);
  // Blank lines at the end are not in the value of the node.
  const padded = Array.from({ length: count }, (_, index) => lines[index] ?? '');
  return { ...code, content: count === 0 ? end : contentOf(padded, firstRow(node) + 1, view), closed };
}

/** A value may go on with a line end that belongs to the block around it. */
function linesOf(node: Code | Html): readonly string[] {
  return node.value.split('\n').slice(0, lastRow(node) - firstRow(node) + 1);
}

/** Whether the last row is the closing fence: it is not blank, and the value of the node goes without it. */
function isClosed(node: Code, { skeleton }: View): boolean {
  const rows = lastRow(node) - firstRow(node);
  const lines = node.value === '' ? 0 : node.value.split('\n').length;
  return lines < rows && /[^\s>]/.test(skeleton.lines[lastRow(node)] ?? '');
}

/**
 * The text of a block in the page: each line of the block's value is the end of a row of the skeleton; what stands before it
 * there (the markers of lists and quotes, indentation) stands before it in the page as well.
 */
function contentOf(lines: readonly string[], firstRow: number, view: View): Slice {
  const { page, skeleton } = view;
  const ranges: Range[] = [];
  for (const [index, line] of lines.entries()) {
    const row = firstRow + index;
    const prefix = Math.max(0, (skeleton.lines[row]?.length ?? 0) - line.trimEnd().length);
    for (let number = lineOfRow(row, view); number < lineOfRow(row + 1, view); number += 1) {
      ranges.push([Math.min(lineStart(page, number) + prefix, lineEnd(page, number)), lineStart(page, number + 1)]);
    }
  }
  const all = sliceOfRanges(page, ranges);
  return subSlice(all, 0, all.text.replace(/(?:\r\n|\n|\r)$/, '').length);
}

function nodeSource(node: RootContent, view: View): Source {
  return sourceBetween(view.page, nodeStart(node, view), nodeEnd(node, view));
}

function nodeStart(node: Nodes, view: View): number {
  return lineStart(view.page, lineOfRow(firstRow(node), view)) + (node.position?.start.column ?? 1) - 1;
}

/** The end of the last line that the node's last row stands for. */
function nodeEnd(node: Nodes, view: View): number {
  return lineEnd(view.page, lineOfRow(lastRow(node) + 1, view) - 1);
}

/** Rows are lines of the skeleton, counted from 0. */
function firstRow(node: Nodes): number {
  return (node.position?.start.line ?? 1) - 1;
}

/** What ends with the quote or list item around it is said to end where the next line begins. */
function lastRow(node: Nodes): number {
  const { line = 1, column = 1 } = node.position?.end ?? {};
  return Math.max(firstRow(node), column === 1 ? line - 2 : line - 1);
}

/** The line of the page that a row stands for. */
function lineOfRow(row: number, { firstLine, skeleton }: View): number {
  return firstLine + (skeleton.numbers[row] ?? skeleton.numbers.at(-1) ?? 0);
}
