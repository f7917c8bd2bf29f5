import { diagnose, withFix } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import { findTable } from '../tables/find-table.js';
import { insertBefore } from '../text/replace-between.js';
import { sourceOf, subSlice } from '../text/slice.js';
import type { HeadingLeaf, Leaf, ParagraphLeaf } from './leaf.js';

/**
 * Turns headings that were not meant as headings into paragraphs, and lines that were meant as headings into headings.
 */
export function settleHeadings(leaves: readonly Leaf[], report: Report): Leaf[] {
  return leaves.flatMap((leaf) => {
    if (leaf.kind === 'Heading') return settleHeading(leaf);
    return leaf.kind === 'Paragraph' ? settleParagraph(leaf, report) : [leaf];
  });
}

/** Turns a table or an include directly above `---` into a paragraph above a thematic break. */
function settleHeading(heading: HeadingLeaf): Leaf[] {
  const { content, underline } = heading;
  if (underline === undefined || !/^-{3,}$/.test(underline.text)) return [heading];
  if (!/^\[!include\b/i.test(content.text) && findTable(content) === undefined) return [heading];
  return [
    { kind: 'Paragraph', content },
    { kind: 'Rule', source: sourceOf(underline) },
  ];
}

/** Reads `##Properties` as a heading. With a single `#`, the line may be anything. */
function settleParagraph({ content }: ParagraphLeaf, report: Report): Leaf[] {
  const line = /^(#{2,6})(?=[A-Za-z])([^\r\n]*)(?:\r\n|\n|\r|$)/.exec(content.text);
  if (line === null) return [{ kind: 'Paragraph', content }];
  const [whole, marks = '', title = ''] = line;
  const source = sourceOf(content, 0, marks.length + title.length);
  report(withFix(diagnose('heading-without-blank', source, { marks }), [insertBefore(content, marks.length, ' ')]));
  const heading: HeadingLeaf = {
    kind: 'Heading',
    depth: marks.length,
    content: subSlice(content, marks.length, marks.length + title.length),
    underline: undefined,
    source,
  };
  if (whole.length === content.text.length) return [heading];
  return [
    heading,
    ...settleParagraph({ kind: 'Paragraph', content: subSlice(content, whole.length, content.text.length) }, report),
  ];
}
