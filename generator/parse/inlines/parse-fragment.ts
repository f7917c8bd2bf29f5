import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { memoize } from '../text/memoize.js';

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

/** Half of the texts of a documentation set occur several times. */
const parseLines = memoize((text) => paragraphOf(text, linesOnly), { longest: 500, most: 5000 });

/**
 * Parses running text: links, code spans, emphasis, HTML. Markup that starts a block elsewhere is text. Positions are
 * offsets in the fragment. Only `labels` are parsed as reference labels; any other label is text.
 */
export function parseFragment(text: string, labels: readonly string[]): readonly PhrasingContent[] | undefined {
  if (labels.length === 0) return parseLines(text);
  const definitions = labels.map((label) => `\n\n[${label}]: x`).join('');
  return paragraphOf(text + definitions, linesWithDefinitions);
}

function paragraphOf(text: string, options: typeof linesWithDefinitions): readonly PhrasingContent[] | undefined {
  const [paragraph] = fromMarkdown(text, options).children;
  return paragraph?.type === 'paragraph' ? paragraph.children : undefined;
}
