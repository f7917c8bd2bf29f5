import type { Slice } from '../text/slice.js';
import type { Source } from '../../model/source.js';

/** A block without the lists and quotes around it, its text still unread. */
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

/** What stands between two lines of `---` at the beginning of a page. */
export interface FrontMatterLeaf {
  readonly kind: 'FrontMatter';
  readonly content: Slice;
  readonly source: Source;
}

/** For example `## Properties`. */
export interface HeadingLeaf {
  readonly kind: 'Heading';
  readonly depth: number;
  readonly content: Slice;
  /** Where the underline stands, if it is made by one: `Text` over `---`. */
  readonly underline: Slice | undefined;
  readonly source: Source;
}

/** Lines of text, or of a table. */
export interface ParagraphLeaf {
  readonly kind: 'Paragraph';
  readonly content: Slice;
}

/** The text of the items; what else stands in them follows as leaves of its own. */
export interface ListLeaf {
  readonly kind: 'List';
  readonly items: readonly (readonly Slice[])[];
  readonly source: Source;
}

/** The paragraphs of the quote; what else stands in it follows as leaves of its own. */
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
  /** What stands behind the opening fence. */
  readonly info: string;
  readonly content: Slice;
  /** False where the page, quote or list item ends before the fence does. */
  readonly closed: boolean;
  readonly source: Source;
}

/** A comment or other markup on lines of its own. */
export interface HtmlLeaf {
  readonly kind: 'Html';
  readonly content: Slice;
}

/** A thematic break: `---` on a line of its own. */
export interface RuleLeaf {
  readonly kind: 'Rule';
  readonly source: Source;
}

/** `[label]: target`, where reference links find their target. */
export interface DefinitionLeaf {
  readonly kind: 'Definition';
  /** The label as links are matched: folded by CommonMark's rule. */
  readonly identifier: string;
  readonly target: string;
}
