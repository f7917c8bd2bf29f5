import { sourceOf } from '../text/slice.js';
import { findTable } from '../tables/find-table.js';
import { sliceLines } from '../text/slice.js';
import type { HeadingLeaf, Leaf } from './leaf.js';

/** A table or an include directly above `---` was not meant as a heading: it is a paragraph above a rule. */
export function settleUnderlines(leaves: readonly Leaf[]): Leaf[] {
  return leaves.flatMap((leaf) => (leaf.kind === 'Heading' && isParagraph(leaf) ? splitHeading(leaf) : [leaf]));
}

function isParagraph({ content, underline }: HeadingLeaf): boolean {
  if (underline === undefined || !/^-{3,}$/.test(underline.text)) return false;
  return /^\[!include\b/i.test(content.text) || findTable(sliceLines(content)) !== undefined;
}

function splitHeading({ content, underline, source }: HeadingLeaf): Leaf[] {
  const rule = underline === undefined ? source : sourceOf(underline);
  return [
    { kind: 'Paragraph', content },
    { kind: 'Rule', source: rule },
  ];
}
