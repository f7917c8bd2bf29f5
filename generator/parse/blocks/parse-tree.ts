import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';

/** The block structure of a page: headings, paragraphs, lists, quotes, code, HTML; what stands in a line is left as text. */
export function parseTree(skeleton: string): Root {
  return fromMarkdown(skeleton, { extensions, mdastExtensions });
}

const blocksOnly = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'hardBreakEscape',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
    ],
  },
};
const extensions = [frontmatter(), blocksOnly];
const mdastExtensions = [frontmatterFromMarkdown()];
