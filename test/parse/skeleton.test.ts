import fc from 'fast-check';
import type { Heading, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { expect, test, vi } from 'vitest';
import type { Leaf } from '../../generator/parse/leaves/leaf.js';
import { readLeaves } from '../../generator/parse/leaves/read-leaves.js';
import { createPageText } from '../../generator/model/page-text.js';
import { sourceOf } from '../../generator/parse/text/slice.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

test('the skeleton has the block structure of CommonMark, for any page', () => {
  const lines = fc.array(fc.tuple(fc.constantFrom(...prefixes), fc.constantFrom(...contents)), { maxLength: 16 });
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n'), (parts, lineEnd) => {
      const text = parts.map(([prefix, content]) => prefix + content).join(lineEnd);
      // After unclosed front matter, micromark reads the next list as text.
      fc.pre(!text.startsWith('---') || /\n---\r?\n/.test(text));
      expect(leavesBySkeleton(text)).toEqual(leavesByCommonMark(text));
    }),
    { numRuns: 400, seed: 7 },
  );
});

const prefixes = ['', '', '', '', ' ', '  ', '    ', '> ', '- ', '  - ', '1. ', '   ', '\t', '> > ', '>'];
const contents = [
  '',
  '',
  'Some words that go on for a while, with `code` and more',
  'a',
  '| Property | Type | Description |',
  '|:---|:---|:---|',
  '|id|String|The key.|',
  '# Title of the page',
  '## Properties ##',
  '---',
  '===',
  '***',
  '```http',
  '```',
  '~~~',
  '``` js `x`',
  'GET /orders/{id | number}',
  '{ "name": "value", "items": [1, 2] }',
  '}',
  '<!-- { "blockType": "request" } -->',
  '<!--',
  '-->',
  'text -->',
  '<div>',
  '</div>',
  '<br/> and more text',
  '[order]: ../resources/order.md',
  '[order][] and [more](x.md)',
  '1986. A great year for words',
  '#no heading',
  '+ plus',
  '**bold** text',
  '| -->',
];

/** A block: the line on which it starts, its kind, and its text without list and quote markers. */
type Found = readonly [line: number, kind: string, text: string];

function leavesBySkeleton(text: string): Found[] {
  return readLeaves(createPageText('page.md', text), 0, () => {})
    .flatMap((leaf) => foundOf(leaf))
    .toSorted(inOrder);
}

function foundOf(leaf: Leaf): Found[] {
  switch (leaf.kind) {
    case 'Heading':
    case 'Paragraph':
    case 'Html':
    case 'Code':
      return [[lineOf(leaf), leaf.kind, bare(leaf.content.text)]];
    case 'List':
      return leaf.items.flat().map((content) => [sourceOf(content).line, 'Paragraph', bare(content.text)]);
    case 'Quote':
      return leaf.paragraphs.map((content) => [sourceOf(content).line, 'Paragraph', bare(content.text)]);
    case 'Rule':
      return [[leaf.source.line, 'Rule', '']];
    case 'Definition':
      return [[0, 'Definition', leaf.target]];
    case 'FrontMatter':
      return [[1, 'FrontMatter', bare(leaf.content.text)]];
  }
}

function lineOf(leaf: Extract<Leaf, { readonly content: unknown }>): number {
  return 'source' in leaf ? leaf.source.line : sourceOf(leaf.content).line;
}

function leavesByCommonMark(text: string): Found[] {
  const found: Found[] = [];
  const options = { extensions: [frontmatter()], mdastExtensions: [frontmatterFromMarkdown()] };
  collect(fromMarkdown(text, options), false, text, found);
  return found.toSorted(inOrder);
}

function collect(node: Nodes, quoted: boolean, text: string, found: Found[]): void {
  const line = node.position?.start.line ?? 0;
  const raw = text.slice(node.position?.start.offset, node.position?.end.offset);
  if (node.type === 'yaml') found.push([line, 'FrontMatter', bare(node.value)]);
  else if (node.type === 'heading')
    found.push([
      node.children[0]?.position?.start.line ?? line,
      quoted ? 'Paragraph' : 'Heading',
      bare(titleOf(node, raw, text)),
    ]);
  else if (node.type === 'paragraph') found.push([line, 'Paragraph', bare(raw)]);
  else if (node.type === 'code') found.push([line, 'Code', bare(node.value)]);
  else if (node.type === 'html') found.push([line, 'Html', bare(node.value)]);
  else if (node.type === 'thematicBreak') found.push([line, 'Rule', '']);
  else if (node.type === 'definition') found.push([0, 'Definition', node.url]);
  else if ('children' in node)
    for (const child of node.children) collect(child, quoted || node.type === 'blockquote', text, found);
}

function titleOf(heading: Heading, raw: string, text: string): string {
  if (/^#{1,6}(?:\s|$)/.test(raw)) return raw.replace(/^#+/, '').replace(/(?:^| )#+\s*$/, '');
  return text.slice(heading.children[0]?.position?.start.offset, heading.children.at(-1)?.position?.end.offset);
}

/** Each line without surrounding markers and whitespace, and without blank lines at the ends. */
function bare(text: string): string {
  return text
    .split(/\r\n|\n/)
    .map((line) => line.replace(/^[\s>]*/, '').trimEnd())
    .join('\n')
    .trim();
}

function inOrder([line, kind, text]: Found, [otherLine, otherKind, otherText]: Found): number {
  if (line !== otherLine) return line - otherLine;
  const [one, other] = [kind + text, otherKind + otherText];
  return one < other ? -1 : Number(one > other);
}
