import { diagnose } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import { findTable } from '../tables/find-table.js';
import { sourceOf, subSlice } from '../text/slice.js';
import type { HeadingLeaf, Leaf, ParagraphLeaf } from './leaf.js';

/** Takes back headings that were not meant as such, and makes headings of lines that were. */
export function settleHeadings(leaves: readonly Leaf[], report: Report): Leaf[] {
  return leaves.flatMap((leaf) => {
    if (leaf.kind === 'Heading') return settleHeading(leaf);
    return leaf.kind === 'Paragraph' ? settleParagraph(leaf, report) : [leaf];
  });
}

/** A table or an include directly above `---` was not meant as a heading: it is a paragraph above a rule. */
function settleHeading(heading: HeadingLeaf): Leaf[] {
  const { content, underline } = heading;
  if (underline === undefined || !/^-{3,}$/.test(underline.text)) return [heading];
  if (!/^\[!include\b/i.test(content.text) && findTable(content) === undefined) return [heading];
  return [
    { kind: 'Paragraph', content },
    { kind: 'Rule', source: sourceOf(underline) },
  ];
}

/** `##Properties` was meant as a heading; with one `#` it may be anything. */
function settleParagraph({ content }: ParagraphLeaf, report: Report): Leaf[] {
  const line = /^(#{2,6})(?=[A-Za-z])([^\r\n]*)(?:\r\n|\n|\r|$)/.exec(content.text);
  if (line === null) return [{ kind: 'Paragraph', content }];
  const [whole, marks = '', title = ''] = line;
  const source = sourceOf(content, 0, marks.length + title.length);
  report(diagnose('heading-without-blank', source, { marks }));
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
