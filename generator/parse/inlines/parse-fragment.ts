import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/**
 * Parses running text by itself: links, code spans, emphasis, HTML. What begins a block elsewhere is text here.
 * Positions are offsets in the fragment. `labels` may refer to a definition; all others are text.
 */
export function parseFragment(text: string, labels: readonly string[]): readonly PhrasingContent[] | undefined {
  const key = `${text}\n\n${labels.join('\n')}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const nodes = parse(text, labels);
  if (nodes === undefined || text.length > longestRemembered) return nodes;
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(key, nodes);
  return nodes;
}

/** Half of what stands in a documentation set stands there several times, word for word. */
const memory = new Map<string, readonly PhrasingContent[]>();
const longestRemembered = 500;
const mostRemembered = 5000;

function parse(text: string, labels: readonly string[]): readonly PhrasingContent[] | undefined {
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
