import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { memoize } from '../text/memoize.js';

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

/**
 * Parses the block structure of a skeleton: headings, paragraphs, lists, quotes, code, HTML. Inline content stays plain
 * text. Pages follow few patterns, so most parts of a skeleton occur many times.
 */
export const parseTree = memoize((skeleton): Root => fromMarkdown(skeleton, { extensions, mdastExtensions }), {
  longest: 1000,
  most: 2000,
});
