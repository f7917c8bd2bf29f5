import type { Heading, Paragraph } from 'mdast';
import { lineEnd, lineStart, sourceBetween } from '../../model/page-text.js';
import { type Slice, sliceBetween, subSlice, trimSlice } from '../text/slice.js';
import type { HeadingLeaf, ParagraphLeaf } from './leaf.js';
import { contentOf, firstRow, lastRow, lineOfRow, nodeEnd, nodeSource, nodeStart, type View } from './view.js';

/** Reads a paragraph. */
export function readParagraphLeaf(node: Paragraph, view: View): ParagraphLeaf {
  return { kind: 'Paragraph', content: textOf(node, view) };
}

/** Reads an ATX heading (`## Properties`) or a setext heading (text above a line of `---` or `===`). */
export function readHeadingLeaf(node: Heading, view: View): HeadingLeaf {
  const { page } = view;
  const line = sliceBetween(page, nodeStart(node, view), lineEnd(page, lineOfRow(firstRow(node), view)));
  const opening = /^#{1,6}(?:[ \t]+|$)/.exec(line.text)?.[0].length;
  if (opening === undefined) return underlinedHeading(node, view);
  const closing = /(?:^|[ \t])#+[ \t]*$/.exec(line.text.slice(opening));
  const end = closing === null ? line.text.length : opening + closing.index;
  const content = trimSlice(subSlice(line, opening, end));
  return { kind: 'Heading', depth: node.depth, content, underline: undefined, source: nodeSource(node, view) };
}

function underlinedHeading(node: Heading, view: View): HeadingLeaf {
  const { page } = view;
  const last = lineOfRow(lastRow(node), view);
  const underline = trimSlice(sliceBetween(page, lineStart(page, last), lineEnd(page, last)));
  const source = sourceBetween(page, nodeStart(node.children[0] ?? node, view), nodeEnd(node, view));
  return { kind: 'Heading', depth: node.depth, content: textOf(node, view), underline, source };
}

function textOf(node: Paragraph | Heading, view: View): Slice {
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '\n')).join('');
  // The position of the node includes a definition directly above it; its children do not.
  return trimSlice(contentOf(text.split('\n'), firstRow(node.children[0] ?? node), view));
}
