import type { Block, CodeBlock, Comment, Heading, Include, List, Quote, RichText } from '../../model/page.js';
import { normalizeHeading } from '../../model/text/normalize-heading.js';
import { readContent } from '../code/read-content.js';
import type { InlineContext } from '../inlines/inline-context.js';
import { joinTexts, readRichText, type TextReading } from '../inlines/read-rich-text.js';
import { joinInterruptedTables, type JoinedLeaf } from './join-interrupted-tables.js';
import { findTable } from '../tables/find-table.js';
import { isTooWide, readTable } from '../tables/read-table.js';
import { type Slice, sourceOf, spanOf } from '../text/slice.js';
import type { CodeLeaf, HeadingLeaf, Leaf, ListLeaf, QuoteLeaf } from '../leaves/leaf.js';
import { readComment } from './read-comment.js';
import { splitHtml } from './split-html.js';
import { tabOf } from './tab.js';

/** A heading or block of a page. */
export type Element = Heading | Block;

/**
 * Reads the elements of a page in document order. Tab markers such as `# [HTTP](#tab/http)` are left out; the code
 * blocks below them record their tab.
 */
export function readElements(leaves: readonly Leaf[], context: InlineContext): Element[] {
  const elements: Element[] = [];
  let tab: string | undefined;
  for (const { leaf, continued } of joinInterruptedTables(leaves)) {
    const marker = leaf.kind === 'Heading' ? tabOf(leaf.content.text) : undefined;
    if (marker !== undefined || leaf.kind === 'Heading' || leaf.kind === 'Rule') tab = marker;
    if (marker !== undefined) continue;
    for (const element of elementsOf(leaf, { tab, continued }, context)) elements.push(element);
  }
  return elements;
}

interface Surroundings extends Pick<JoinedLeaf, 'continued'> {
  readonly tab: string | undefined;
}

function elementsOf(leaf: Leaf, { tab, continued }: Surroundings, context: InlineContext): Element[] {
  switch (leaf.kind) {
    case 'Heading':
      return readHeading(leaf, context);
    case 'Paragraph':
      return readParagraph(leaf.content, context, continued);
    case 'List':
      return readList(leaf, context);
    case 'Quote':
      return readQuote(leaf, context);
    case 'Code':
      return [readCode(leaf, tab, context)];
    case 'Html':
      return readHtml(leaf.content, context);
    case 'Rule':
      return [{ kind: 'Rule', source: leaf.source }];
    case 'FrontMatter':
    case 'Definition':
      return [];
  }
}

function readHeading({ depth, content, source }: HeadingLeaf, context: InlineContext): Element[] {
  const { text, ...others } = readRichText(content, context);
  const heading: Heading = { kind: 'Heading', depth, text, name: normalizeHeading(text.plain), source };
  return [heading, ...strayElements(others, context)];
}

function readParagraph(content: Slice, context: InlineContext, continued: JoinedLeaf['continued'] = []): Element[] {
  const found = findTable(content);
  if (found === undefined || isTooWide(found, context.report)) {
    return paragraphElements(content, readRichText(content, context), context);
  }
  const { table, ...others } = readTable(found, context, continued);
  const before = found.before === undefined ? [] : readParagraph(found.before, context);
  return [...before, table, ...strayElements(others, context)];
}

function paragraphElements(content: Slice, reading: TextReading, context: InlineContext): Element[] {
  const { text } = reading;
  const others = strayElements(reading, context);
  if (text.inlines.length === 0 && others.length > 0) return others;
  return [{ kind: 'Paragraph', text, source: sourceOf(content) }, ...others];
}

/** Returns the includes and comments found in running text. */
function strayElements(
  { includes, comments }: Omit<TextReading, 'text'>,
  context: InlineContext,
): (Include | Comment)[] {
  return [...includes, ...comments.flatMap((comment) => readComments(comment, context))];
}

function readComments(html: Slice, { report }: InlineContext): Comment[] {
  return splitHtml(html).flatMap((part) => (part.kind === 'Comment' ? [readComment(part, report)] : []));
}

function readList({ items, source }: ListLeaf, context: InlineContext): Element[] {
  const texts: RichText[] = [];
  const others: Element[] = [];
  for (const item of items) {
    const { text, rest } = readTexts(item, context);
    if (text !== undefined) texts.push(text);
    for (const element of rest) others.push(element);
  }
  const list: List = { kind: 'List', items: texts, source };
  return texts.length > 0 ? [list, ...others] : others;
}

function readQuote({ paragraphs, source }: QuoteLeaf, context: InlineContext): Element[] {
  const { text, rest } = readTexts(paragraphs, context);
  if (text === undefined) return rest;
  const quote: Quote = { kind: 'Quote', text, source };
  return [quote, ...rest];
}

/** Joins several paragraphs to one text, and returns the tables, includes and comments in them separately. */
function readTexts(paragraphs: readonly Slice[], context: InlineContext) {
  const texts: RichText[] = [];
  const rest: Element[] = [];
  for (const element of paragraphs.flatMap((paragraph) => readParagraph(paragraph, context))) {
    if (element.kind === 'Paragraph') texts.push(element.text);
    else rest.push(element);
  }
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (texts.length === 0 || first === undefined || last === undefined) return { text: undefined, rest };
  return { text: joinTexts(texts, spanOf(first, last)), rest };
}

function readCode({ info, content, source }: CodeLeaf, tab: string | undefined, { report }: InlineContext): CodeBlock {
  const word = /^[^\s{]+/.exec(info)?.[0];
  const language = word?.toLowerCase();
  const value = content.text;
  return {
    kind: 'CodeBlock',
    language,
    annotation: undefined,
    tab,
    value,
    content: readContent(language, content, report),
    source,
  };
}

function readHtml(content: Slice, context: InlineContext): Element[] {
  return splitHtml(content).map((part) =>
    part.kind === 'Comment'
      ? readComment(part, context.report)
      : { kind: 'Html', value: part.whole.text, source: sourceOf(part.whole) },
  );
}
