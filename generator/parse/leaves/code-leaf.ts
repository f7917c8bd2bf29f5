import type { Code } from 'mdast';
import { lineEnd } from '../../model/page-text.js';
import { sliceBetween, subSlice } from '../text/slice.js';
import type { CodeLeaf } from './leaf.js';
import { contentOf, firstRow, lastRow, lineOfRow, nodeSource, nodeStart, valueLines, type View } from './view.js';

/** Reads a fenced or indented code block. */
export function readCodeLeaf(node: Code, view: View): CodeLeaf {
  const opening = sliceBetween(view.page, nodeStart(node, view), lineEnd(view.page, lineOfRow(firstRow(node), view)));
  const fence = /^(?:`{3,}|~{3,})/.exec(opening.text)?.[0] ?? '';
  const source = nodeSource(node, view);
  if (fence === '') {
    const content = contentOf(valueLines(node), firstRow(node), view);
    return { kind: 'Code', fence, info: '', content, closed: true, source };
  }
  const info = opening.text.slice(fence.length).trim();
  const closed = isClosed(node, view);
  const count = lastRow(node) - firstRow(node) - (closed ? 1 : 0);
  const lines = node.value.split('\n');
  // The value of the node does not contain blank lines at the end.
  const padded = Array.from({ length: count }, (_, index) => lines[index] ?? '');
  const empty = subSlice(opening, opening.text.length, opening.text.length);
  return {
    kind: 'Code',
    fence,
    info,
    content: count === 0 ? empty : contentOf(padded, firstRow(node) + 1, view),
    closed,
    source,
  };
}

/** Whether the last row is the closing fence: it is not blank, and the value of the node does not contain it. */
function isClosed(node: Code, { part }: View): boolean {
  const rows = lastRow(node) - firstRow(node);
  const lines = node.value === '' ? 0 : node.value.split('\n').length;
  return lines < rows && /[^\s>]/.test(part.rows[lastRow(node)] ?? '');
}
