import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';

/** The block structure of a skeleton: headings, paragraphs, lists, quotes, code, HTML; what stands in a line is left as text. */
export function parseTree(skeleton: string): Root {
  const known = memory.get(skeleton);
  if (known !== undefined) return known;
  const tree = fromMarkdown(skeleton, { extensions, mdastExtensions });
  if (skeleton.length > longestRemembered) return tree;
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(skeleton, tree);
  return tree;
}

/** Pages are made from few patterns: most parts of a skeleton have been there before. */
const memory = new Map<string, Root>();
const longestRemembered = 1000;
const mostRemembered = 2000;

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
