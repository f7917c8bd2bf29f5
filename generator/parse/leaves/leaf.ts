import type { Slice } from '../text/slice.js';
import type { Source } from '../../model/source.js';

/** A block outside its lists and quotes, with its text not parsed yet. */
export type Leaf =
  | FrontMatterLeaf
  | HeadingLeaf
  | ParagraphLeaf
  | ListLeaf
  | QuoteLeaf
  | CodeLeaf
  | HtmlLeaf
  | RuleLeaf
  | DefinitionLeaf;

/** The lines between two lines of `---` at the start of a page. */
export interface FrontMatterLeaf {
  readonly kind: 'FrontMatter';
  readonly content: Slice;
  readonly source: Source;
}

/** A heading, for example `## Properties`. */
export interface HeadingLeaf {
  readonly kind: 'Heading';
  readonly depth: number;
  readonly content: Slice;
  /** The underline of a setext heading, for example the `---` below `Text`. */
  readonly underline: Slice | undefined;
  readonly source: Source;
}

/** Lines of text or of a table. */
export interface ParagraphLeaf {
  readonly kind: 'Paragraph';
  readonly content: Slice;
}

/** A list with the text of its items. Other blocks in the items follow as separate leaves. */
export interface ListLeaf {
  readonly kind: 'List';
  readonly items: readonly (readonly Slice[])[];
  readonly source: Source;
}

/** A block quote with its paragraphs. Other blocks in it follow as separate leaves. */
export interface QuoteLeaf {
  readonly kind: 'Quote';
  readonly paragraphs: readonly Slice[];
  readonly source: Source;
}

/** A code block, fenced or indented. */
export interface CodeLeaf {
  readonly kind: 'Code';
  /** The characters of the opening fence; empty for indented code. */
  readonly fence: string;
  /** The text after the opening fence. */
  readonly info: string;
  readonly content: Slice;
  /** False if the page, quote or list item ends before the closing fence. */
  readonly closed: boolean;
  readonly source: Source;
}

/** A comment or other markup on its own lines. */
export interface HtmlLeaf {
  readonly kind: 'Html';
  readonly content: Slice;
}

/** A thematic break: `---` on its own line. */
export interface RuleLeaf {
  readonly kind: 'Rule';
  readonly source: Source;
}

/** A link reference definition: `[label]: target`. */
export interface DefinitionLeaf {
  readonly kind: 'Definition';
  /** The label, normalized as CommonMark matches labels. */
  readonly identifier: string;
  readonly target: string;
  readonly source: Source;
}
