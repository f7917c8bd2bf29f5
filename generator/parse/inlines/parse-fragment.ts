import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/**
 * Parses running text by itself: links, code spans, emphasis, HTML. What begins a block elsewhere is text here.
 * Positions are offsets in the fragment.
 */
export function parseFragment(text: string, labels: readonly string[]): readonly PhrasingContent[] | undefined {
  const definitions = labels.map((label) => `\n\n[${label}]: x`).join('');
  const tree = fromMarkdown(text + definitions, labels.length > 0 ? linesWithDefinitions : linesOnly);
  const paragraph = tree.children[0];
  return paragraph?.type === 'paragraph' ? paragraph.children : undefined;
}

const blockConstructs = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
];
const linesOnly = { extensions: [{ disable: { null: [...blockConstructs, 'definition'] } }] };
const linesWithDefinitions = { extensions: [{ disable: { null: blockConstructs } }] };
