import { diagnose } from '../../model/diagnostic.js';
import type { Include, Inline, RichText } from '../../model/page.js';
import { type Slice, sourceOf, trimSlice } from '../text/slice.js';
import { cleanText } from './clean-text.js';
import type { InlineContext } from './inline-context.js';
import { readAsText, readInlines } from './read-inlines.js';
import { splitFragment } from './split-fragment.js';
import { hasTooMuchMarkup, mostMarks } from './too-much-markup.js';

/** Running text, and the includes and comments in it. */
export interface TextReading {
  readonly text: RichText;
  readonly includes: readonly Include[];
  readonly comments: readonly Slice[];
}

/** Reads the text of a paragraph, heading or cell. */
export function readRichText(slice: Slice, context: InlineContext): TextReading {
  const content = trimSlice(slice);
  if (hasTooMuchMarkup(content.text)) {
    context.report(diagnose('too-much-markup', sourceOf(content), { limit: mostMarks }));
    return { text: richText(readAsText(content).inlines, content), includes: [], comments: [] };
  }
  const inlines: Inline[] = [];
  const includes: Include[] = [];
  const comments: Slice[] = [];
  for (const fragment of splitFragment(content, context)) {
    const source = sourceOf(fragment.slice);
    if (fragment.kind === 'Include') {
      includes.push({ kind: 'Include', label: fragment.label, path: fragment.path, source });
    } else if (fragment.kind === 'Link') {
      inlines.push({ kind: 'Link', label: cleanText(fragment.label), target: fragment.target, source });
    } else {
      const reading = readInlines(fragment.slice, context);
      for (const inline of reading.inlines) inlines.push(inline);
      for (const comment of reading.comments) comments.push(comment);
    }
  }
  return { text: richText(mergeTexts(inlines), content), includes, comments };
}

/** Joins several paragraphs, such as those of a quote, to one text. */
export function joinTexts(texts: readonly RichText[], whole: Slice): RichText {
  const inlines: Inline[] = [];
  for (const text of texts) {
    const { line, column } = text.source;
    const before = { ...text.source, endLine: line, endColumn: column };
    if (inlines.length > 0) inlines.push({ kind: 'Break', item: false, source: before });
    for (const inline of text.inlines) inlines.push(inline);
  }
  return richText(inlines, whole);
}

function richText(inlines: readonly Inline[], content: Slice): RichText {
  return { inlines, plain: plainText(inlines), markdown: content.text, source: sourceOf(content) };
}

function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('').trim();
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'Text':
    case 'Code':
      return inline.value;
    case 'Link':
      return inline.label;
    case 'Break':
      return '\n';
  }
}

/** Merges adjacent texts: entities, escapes and unescaped placeholders split a text into several. */
function mergeTexts(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (last?.kind !== 'Text' || inline.kind !== 'Text' || last.strong !== inline.strong) {
      merged.push(inline);
      continue;
    }
    const { endLine, endColumn } = inline.source;
    merged[merged.length - 1] = {
      ...last,
      value: last.value + inline.value,
      source: { ...last.source, endLine, endColumn },
    };
  }
  return merged.filter((inline) => inline.kind !== 'Text' || inline.value !== '');
}
