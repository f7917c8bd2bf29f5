import type { Html, LinkReference, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { diagnose } from '../../model/diagnostic.js';
import type { Inline, Link } from '../../model/page.js';
import { type Slice, sourceOf, subSlice } from '../text/slice.js';
import { cleanText } from './clean-text.js';
import { meaningOf } from './html-tags.js';
import type { InlineContext } from './inline-context.js';
import { parseFragment } from './parse-fragment.js';
import { scanInlines, type InlineToken } from './scan-inlines.js';

/** The inlines of running text, and the HTML comments in it. */
export interface InlineReading {
  readonly inlines: readonly Inline[];
  readonly comments: readonly Slice[];
}

/** Reads the Markdown of running text. */
export function readInlines(slice: Slice, context: InlineContext): InlineReading {
  if (!markupPattern.test(slice.text)) return readAsText(slice);
  const labels = referenceLabels(slice.text, context);
  const tokens = labels.length === 0 ? scanInlines(slice.text) : undefined;
  if (tokens === undefined) return parseInlines(slice, labels, context);
  return { inlines: tokens.map((token) => inlineOf(token, slice)), comments: [] };
}

function inlineOf(token: InlineToken, slice: Slice): Inline {
  const part = subSlice(slice, token.start, token.end);
  switch (token.kind) {
    case 'Text':
      return { kind: 'Text', value: cleanText(token.value), strong: token.strong, source: sourceOf(part) };
    case 'Code':
      return { kind: 'Code', value: cleanText(token.value), source: sourceOf(part) };
    case 'Link':
      return linkInline(token.label, token.target, part);
  }
}

/** Reads running text with the Markdown parser. Only `labels` are read as reference labels. */
export function parseInlines(slice: Slice, labels: readonly string[], context: InlineContext): InlineReading {
  const nodes = parseFragment(slice.text, labels);
  if (nodes === undefined) return readAsText(slice);
  const reading: Reading = { slice, context, inlines: [], comments: [], closings: new Set() };
  for (const node of nodes) readNode(node, false, reading);
  const last = reading.inlines.at(-1);
  if (last !== undefined && reading.closings.has(last)) reading.inlines.pop();
  return reading;
}

interface Reading {
  readonly slice: Slice;
  readonly context: InlineContext;
  readonly inlines: Inline[];
  readonly comments: Slice[];
  /** The breaks that closing tags add. */
  readonly closings: Set<Inline>;
}

const markupPattern = /[\\`*_[\]<>&!]/;

/** Reads running text without parsing any markup. */
export function readAsText(slice: Slice): InlineReading {
  return {
    inlines: [{ kind: 'Text', value: cleanText(slice.text), strong: false, source: sourceOf(slice) }],
    comments: [],
  };
}

/**
 * Returns the labels that may refer to a definition. If the page has no definitions, only text with a full reference
 * (`[label][ref]`) has such labels.
 */
function referenceLabels(text: string, { definitions }: InlineContext): string[] {
  if (definitions.size === 0 && !text.includes('][')) return [];
  return [...new Set(Array.from(text.matchAll(/\[([^[\]]{1,300})\]/g), (match) => match[1] ?? ''))];
}

function readNode(node: PhrasingContent, strong: boolean, reading: Reading): void {
  const { inlines } = reading;
  switch (node.type) {
    case 'text':
      inlines.push({ kind: 'Text', value: cleanText(node.value), strong, source: sourceOf(sliceOf(node, reading)) });
      return;
    case 'inlineCode':
      inlines.push({ kind: 'Code', value: cleanText(node.value), source: sourceOf(sliceOf(node, reading)) });
      return;
    case 'strong':
      for (const child of node.children) readNode(child, true, reading);
      return;
    case 'emphasis':
    case 'delete':
      for (const child of node.children) readNode(child, strong, reading);
      return;
    case 'link':
      inlines.push(linkInline(toString(node), node.url, sliceOf(node, reading)));
      return;
    case 'linkReference':
      readReference(node, strong, reading);
      return;
    case 'image':
    case 'imageReference':
      inlines.push({ kind: 'Text', value: node.alt ?? '', strong, source: sourceOf(sliceOf(node, reading)) });
      return;
    case 'break':
      inlines.push({ kind: 'Break', item: false, source: sourceOf(sliceOf(node, reading)) });
      return;
    case 'html':
      readHtml(node, strong, reading);
      return;
    case 'footnoteReference':
      return;
  }
}

function linkInline(label: string, target: string | undefined, slice: Slice): Link {
  return { kind: 'Link', label: cleanText(label), target: target === '' ? undefined : target, source: sourceOf(slice) };
}

/** `[label][ref]` without a definition is still a link with that label. `list[0][1]` and `[Optional]` are text. */
function readReference(node: LinkReference, strong: boolean, { slice: all, context, inlines }: Reading): void {
  const slice = sliceOf(node, { slice: all });
  const target = context.definitions.get(node.identifier);
  const follows = all.text.slice(0, node.position?.start.offset ?? 0);
  if (target === undefined && (node.referenceType === 'shortcut' || /\w$/.test(follows))) {
    inlines.push({ kind: 'Text', value: cleanText(slice.text), strong, source: sourceOf(slice) });
    return;
  }
  if (target === undefined)
    context.report(diagnose('missing-definition', sourceOf(slice), { label: node.label ?? '' }));
  inlines.push({ ...linkInline(toString(node), target, slice), defined: true });
}

function readHtml(node: Html, strong: boolean, reading: Reading): void {
  const slice = sliceOf(node, reading);
  if (node.value.startsWith('<!--')) {
    reading.comments.push(slice);
    return;
  }
  const source = sourceOf(slice);
  const meaning = meaningOf(node.value, reading.slice.text);
  if (meaning === 'break' || meaning === 'item')
    readBreak({ kind: 'Break', item: meaning === 'item', source }, node, reading);
  else if (meaning !== 'nothing') {
    const value = meaning === 'blank' ? ' ' : cleanText(node.value);
    reading.inlines.push({ kind: 'Text', value, strong, source });
  }
}

/** A closing tag adds a break unless another break is directly before or after it: `</li><li>` is one break. */
function readBreak(inline: Inline, { value }: Html, { inlines, closings }: Reading): void {
  const closing = /^<\/(?!br)/i.test(value);
  const last = inlines.at(-1);
  if (last !== undefined && closings.has(last)) inlines.pop();
  else if (last?.kind === 'Break' && closing) return;
  inlines.push(inline);
  if (closing) closings.add(inline);
}

function sliceOf(node: PhrasingContent, { slice }: Pick<Reading, 'slice'>): Slice {
  return subSlice(slice, node.position?.start.offset ?? 0, node.position?.end.offset ?? slice.text.length);
}
