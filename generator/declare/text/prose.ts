import type { Block, Inline, RichText } from '../../model/page.js';
import type { Source } from '../../model/source.js';

/** Running text as a plain string: code spans keep their backticks, links become their labels. Each segment refers to its inline. */
export interface Prose {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly source: Source;
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly inline: Inline;
}

/** A range of a prose's text; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Flattens a cell or paragraph, for example "Inherited from [entity](entity.md)" to "Inherited from entity". */
export function readProse(text: RichText): Prose {
  const segments: Segment[] = [];
  let length = 0;
  for (const inline of text.inlines) {
    const end = length + flatText(inline).length;
    segments.push({ start: length, end, inline });
    length = end;
  }
  return { text: text.inlines.map(flatText).join(''), segments, source: text.source };
}

/** Flattens the paragraphs among some blocks. */
export function readParagraphs(blocks: readonly Block[]): readonly Prose[] {
  return blocks.flatMap((block) => (block.kind === 'Paragraph' ? [readProse(block.text)] : []));
}

/** The place of a range in the file: exact if the inline has the same length in the file, else that of the inline. */
export function placeOf(prose: Prose, range: Range): Source {
  const first = prose.segments.find((segment) => segment.end > range.start);
  if (!first) return prose.source;
  const { source } = first.inline;
  const exact = source.line === source.endLine && source.endColumn - source.column === first.end - first.start;
  if (!exact || range.end > first.end) return source;
  const column = source.column + Math.max(0, range.start - first.start);
  return { ...source, column, endColumn: source.column + range.end - first.start };
}

/** The first link that overlaps a range of the text. */
export function linkIn(prose: Prose, range: Range): (Inline & { kind: 'Link' }) | undefined {
  for (const { start, end, inline } of prose.segments) {
    if (inline.kind === 'Link' && start < range.end && end > range.start) return inline;
  }
  return undefined;
}

function flatText(inline: Inline): string {
  switch (inline.kind) {
    case 'Text':
      return inline.value;
    case 'Code':
      return `\`${inline.value}\``;
    case 'Link':
      return inline.label;
    case 'Break':
      return '\n';
  }
}
