import type { Blockquote, List, RootContent } from 'mdast';
import { diagnose } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import { lineEnd, lineStart, lineText, type PageText, sourceBetween } from '../../model/page-text.js';
import { type Slice, sliceBetween } from '../text/slice.js';
import { readCodeLeaf } from './code-leaf.js';
import type { Leaf } from './leaf.js';
import { parseTree } from './parse-tree.js';
import { readDefinition } from './read-definition.js';
import { longestMarker } from '../skeleton/cut-lines.js';
import { longestRun } from '../skeleton/keep-lines.js';
import { type Limit, skeletonOf } from '../skeleton/skeleton.js';
import { readHeadingLeaf, readParagraphLeaf } from './text-leaf.js';
import {
  contentOf,
  firstRow,
  lastRow,
  lineOfRow,
  nodeEnd,
  nodeSource,
  nodeStart,
  valueLines,
  type View,
} from './view.js';

/** Finds the blocks of a page from a line on (counted from 0), in document order. */
export function readLeaves(page: PageText, firstLine: number, report: Report): Leaf[] {
  const lines: string[] = [];
  for (let line = firstLine; line < page.lineStarts.length; line += 1) lines.push(lineText(page, line));
  const skeleton = skeletonOf(lines);
  for (const { kind, line } of skeleton.limits) reportLimit(kind, firstLine + line, page, report);
  return skeleton.parts.flatMap((part) => {
    const tree = parseTree(part.rows.join('\n'));
    return tree.children.flatMap((node) => leavesOf(node, { page, firstLine, part }));
  });
}

function reportLimit(kind: Limit['kind'], line: number, page: PageText, report: Report): void {
  const source = sourceBetween(page, lineStart(page, line), lineEnd(page, line));
  report(
    kind === 'nesting'
      ? diagnose('too-deep-nesting', source, { limit: longestMarker })
      : diagnose('too-many-lines', source, { limit: longestRun }),
  );
}

function leavesOf(node: RootContent, view: View): Leaf[] {
  switch (node.type) {
    case 'yaml':
      return [frontMatterLeaf(node, view)];
    case 'heading':
      return [readHeadingLeaf(node, view)];
    case 'paragraph':
      return [readParagraphLeaf(node, view)];
    case 'blockquote':
      return quoteLeaves(node, view);
    case 'list':
      return listLeaves(node, view);
    case 'code':
      return [readCodeLeaf(node, view)];
    case 'html':
      return [{ kind: 'Html', content: contentOf(valueLines(node), firstRow(node), view) }];
    case 'thematicBreak':
      return [{ kind: 'Rule', source: nodeSource(node, view) }];
    case 'definition':
      return readDefinition(view.page.text.slice(nodeStart(node, view), nodeEnd(node, view)), nodeSource(node, view));
    default:
      return [];
  }
}

function frontMatterLeaf(node: RootContent, view: View): Leaf {
  const start = lineStart(view.page, lineOfRow(firstRow(node) + 1, view));
  const end = lineStart(view.page, lineOfRow(lastRow(node), view));
  const content = sliceBetween(view.page, start, Math.max(start, end));
  return { kind: 'FrontMatter', content, source: nodeSource(node, view) };
}

function quoteLeaves(node: Blockquote, view: View): Leaf[] {
  const inner = node.children.flatMap((child) => leavesOf(child, view));
  const paragraphs = inner.flatMap(textsOf);
  const others = inner.filter((leaf) => textsOf(leaf).length === 0);
  return [{ kind: 'Quote', paragraphs, source: nodeSource(node, view) }, ...others];
}

/** Returns the text that a leaf in a quote contributes to the text of the quote. */
function textsOf(leaf: Leaf): readonly Slice[] {
  if (leaf.kind === 'Paragraph' || leaf.kind === 'Heading') return [leaf.content];
  if (leaf.kind === 'Quote') return leaf.paragraphs;
  return leaf.kind === 'List' ? leaf.items.flat() : [];
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
