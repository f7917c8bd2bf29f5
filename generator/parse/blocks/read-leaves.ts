import type { BlockContent, Blockquote, Code, DefinitionContent, Heading, List, Paragraph, RootContent } from 'mdast';
import { lineEnd, lineStart, lineText, type PageText, sourceBetween } from '../text/page-text.js';
import { type Slice, sliceBetween, sliceOfRanges, subSlice, trimSlice } from '../text/slice.js';
import type { Leaf } from './leaf.js';
import { parseTree } from './parse-tree.js';
import { skeletonOf } from './skeleton.js';

/** Finds the blocks of a page from a line on (counted from 0), in document order. */
export function readLeaves(page: PageText, firstLine: number): Leaf[] {
  const lines: string[] = [];
  for (let line = firstLine; line < page.lineStarts.length; line += 1) {
    lines.push(lineText(page, line));
  }
  const skeleton = skeletonOf(lines);
  const view: View = { page, firstLine, skeleton: skeleton.split('\n') };
  return parseTree(skeleton).children.flatMap((node) => leavesOf(node, view));
}

/** A page and the skeleton in which its blocks were found. */
interface View {
  readonly page: PageText;
  readonly firstLine: number;
  readonly skeleton: readonly string[];
}

type Node = RootContent | BlockContent | DefinitionContent;

function leavesOf(node: Node, view: View): Leaf[] {
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
      return [{ kind: 'Html', content: contentOf(node.value, startLine(node, view), view) }];
    case 'thematicBreak':
      return [{ kind: 'Rule', source: nodeSource(node, view) }];
    case 'definition':
      return [{ kind: 'Definition', identifier: node.identifier, target: node.url }];
    default:
      return [];
  }
}

function frontMatterLeaf(node: Node, view: View): Leaf {
  const first = startLine(node, view) + 1;
  const last = endLine(node, view);
  const start = lineStart(view.page, first);
  const content = sliceBetween(view.page, start, Math.max(start, lineStart(view.page, last)));
  return { kind: 'FrontMatter', content, source: nodeSource(node, view) };
}

function headingLeaf(node: Heading, view: View): Leaf {
  const { page } = view;
  const first = startLine(node, view);
  const last = endLine(node, view);
  const line = sliceBetween(page, nodeStart(node, view), lineEnd(page, first));
  const opening = /^#{1,6}(?:[ \t]+|$)/.exec(line.text);
  const source = nodeSource(node, view);
  if (opening !== null) {
    const closing = /(?:^|[ \t])#+[ \t]*$/.exec(line.text.slice(opening[0].length));
    const end = closing === null ? line.text.length : opening[0].length + closing.index;
    const content = trimSlice(subSlice(line, opening[0].length, end));
    return { kind: 'Heading', depth: node.depth, content, underline: undefined, source };
  }
  const underline = trimSlice(sliceBetween(page, lineStart(page, last), lineEnd(page, last)));
  return { kind: 'Heading', depth: node.depth, content: paragraphContent(node, view), underline, source };
}

function paragraphContent(node: Paragraph | Heading, view: View): Slice {
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '\n')).join('');
  return trimSlice(contentOf(text, startLine(node, view), view));
}

function quoteLeaves(node: Blockquote, view: View): Leaf[] {
  const inner = node.children.flatMap((child) => leavesOf(child, view));
  const paragraphs = inner.flatMap((leaf) => textOf(leaf));
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
  if (leaf.kind === 'List') return leaf.items.flat();
  return [];
}

function codeLeaf(node: Code, view: View): Leaf {
  const { page } = view;
  const first = startLine(node, view);
  const source = nodeSource(node, view);
  const opening = page.text.slice(nodeStart(node, view), lineEnd(page, first));
  const fence = /^(?:`{3,}|~{3,})/.exec(opening)?.[0];
  if (fence === undefined) {
    return { kind: 'Code', fence: '', info: '', content: contentOf(node.value, first, view), closed: true, source };
  }
  const closed = isClosed(node, fence, view);
  const last = closed ? endLine(node, view) - 1 : endLine(node, view);
  const content =
    last > first ? contentOf(padLines(node.value, last - first), first + 1, view) : emptyContent(node, view);
  return { kind: 'Code', fence, info: opening.slice(fence.length).trim(), content, closed, source };
}

function isClosed(node: Code, fence: string, view: View): boolean {
  const last = endLine(node, view);
  if (last === startLine(node, view)) return false;
  const line = lineText(view.page, last).trimEnd();
  return line.endsWith(fence) && /^[\s>]*(?:`+|~+)$/.test(line);
}

/** Blank lines at the end of a code block are not in the tree's value. */
function padLines(value: string, count: number): string {
  return value + '\n'.repeat(Math.max(0, count - value.split('\n').length));
}

function emptyContent(node: Node, view: View): Slice {
  const end = lineEnd(view.page, startLine(node, view));
  return sliceBetween(view.page, end, end);
}

/**
 * The text of a block in the page: each line of the block's value is the end of a line of the skeleton; what stands before it
 * there (the markers of lists and quotes, indentation) stands before it in the page as well.
 */
function contentOf(value: string, firstLine: number, view: View): Slice {
  const { page } = view;
  const ranges = value.split('\n').map((line, index) => {
    const number = firstLine + index;
    const prefix = Math.max(0, (view.skeleton[number - view.firstLine]?.length ?? 0) - line.trimEnd().length);
    const start = Math.min(lineStart(page, number) + prefix, lineEnd(page, number));
    return [start, lineStart(page, number + 1)] as const;
  });
  const all = sliceOfRanges(page, ranges);
  return subSlice(all, 0, all.text.replace(/(?:\r\n|\n|\r)$/, '').length);
}

function nodeSource(node: Node, view: View) {
  const last = endLine(node, view);
  return sourceBetween(view.page, nodeStart(node, view), lineEnd(view.page, last));
}

function nodeStart(node: Node, view: View): number {
  return lineStart(view.page, startLine(node, view)) + (node.position?.start.column ?? 1) - 1;
}

function startLine(node: Node, view: View): number {
  return view.firstLine + (node.position?.start.line ?? 1) - 1;
}

function endLine(node: Node, view: View): number {
  return view.firstLine + (node.position?.end.line ?? 1) - 1;
}
