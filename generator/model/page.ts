import type { Diagnostic } from './diagnostic.js';
import type { JsonNode } from './json.js';
import type { Source } from './source.js';

/** One Markdown file as it stands: sections with their blocks, in document order, nothing interpreted yet. */
export interface Page {
  readonly kind: 'Page';
  readonly file: string;
  readonly frontMatter: FrontMatter | undefined;
  /** The page's first real level-1 heading; tab markers (`# [HTTP](#tab/http)`) are none. */
  readonly title: Heading | undefined;
  /** Flat, in document order; the first holds what stands before or directly under the title. */
  readonly sections: readonly Section[];
  readonly silences: readonly Silence[];
  /** Faults of the Markdown, JSON, YAML and HTTP on the page, and the repairs that were made. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  readonly source: Source;
}

export interface FrontMatterEntry {
  readonly key: string;
  readonly value: string;
  readonly source: Source;
}

export interface Heading {
  readonly kind: 'Heading';
  readonly depth: number;
  readonly text: RichText;
  /** The text as headings are compared: markup stripped, lower case, blanks collapsed, no trailing `:` or `.`, vocabulary applied. */
  readonly name: string;
  readonly source: Source;
}

export interface Section {
  readonly kind: 'Section';
  readonly heading: Heading | undefined;
  /** The headings that enclose this one by depth, nearest first; without the title. */
  readonly within: readonly Heading[];
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | List | Quote | Table | CodeBlock | Comment | Include | Rule | Html;

export interface Paragraph {
  readonly kind: 'Paragraph';
  readonly text: RichText;
  readonly source: Source;
}

export interface List {
  readonly kind: 'List';
  readonly items: readonly RichText[];
  readonly source: Source;
}

/** A block quote: on these pages always a note. */
export interface Quote {
  readonly kind: 'Quote';
  readonly text: RichText;
  readonly source: Source;
}

/** A table with its rows as wide as its header; malformations are repaired here and reported. */
export interface Table {
  readonly kind: 'Table';
  readonly header: readonly RichText[];
  readonly rows: readonly TableRow[];
  readonly source: Source;
}

export interface TableRow {
  readonly cells: readonly RichText[];
  readonly source: Source;
}

/** A fenced code block, with the annotation comment that stands directly before it and its content read by its language. */
export interface CodeBlock {
  readonly kind: 'CodeBlock';
  /** The first word of the info string in lower case; undefined where the fence names none. */
  readonly language: string | undefined;
  readonly annotation: Annotation | undefined;
  /** The tab it stands in, for example `http`; undefined outside of tabs. */
  readonly tab: string | undefined;
  readonly value: string;
  readonly content: CodeContent;
  readonly source: Source;
}

export type CodeContent =
  | { readonly kind: 'Http'; readonly messages: readonly HttpMessage[] }
  | { readonly kind: 'Json'; readonly root: JsonNode }
  | { readonly kind: 'Opaque' };

/** A comment whose text is a JSON object, bound to the code block after it, for example `<!-- { "blockType": "resource" } -->`. */
export interface Annotation {
  readonly json: JsonNode;
  readonly source: Source;
}

/** A request or response as it stands in a code block. A URL template line is a request with neither headers nor body. */
export type HttpMessage = HttpRequest | HttpResponse;

export interface HttpRequest {
  readonly kind: 'Request';
  readonly method: string;
  readonly target: string;
  readonly targetSource: Source;
  readonly headers: readonly HttpHeader[];
  readonly body: HttpBody | undefined;
  readonly source: Source;
}

export interface HttpResponse {
  readonly kind: 'Response';
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly HttpHeader[];
  readonly body: HttpBody | undefined;
  readonly source: Source;
}

export interface HttpHeader {
  readonly name: string;
  readonly value: string;
  readonly source: Source;
}

export interface HttpBody {
  /** As it stands, line ends as in the file, without the last line end. */
  readonly text: string;
  /** Present where the text is JSON, or could be read as JSON with repairs. */
  readonly json: JsonNode | undefined;
  readonly source: Source;
}

/** A comment that annotates no code block: a page footer, a commented-out passage, an annotation that lost its block. */
export interface Comment {
  readonly kind: 'Comment';
  readonly value: string;
  readonly json: JsonNode | undefined;
  readonly source: Source;
}

/** `[!INCLUDE [label](path)]`. */
export interface Include {
  readonly kind: 'Include';
  readonly label: string;
  readonly path: string;
  /** The blocks of the included fragment follow. */
  readonly resolved?: true;
  readonly source: Source;
}

export interface Rule {
  readonly kind: 'Rule';
  readonly source: Source;
}

export interface Html {
  readonly kind: 'Html';
  readonly value: string;
  readonly source: Source;
}

/** Running text of a paragraph, cell or heading. */
export interface RichText {
  readonly inlines: readonly Inline[];
  /** What a reader sees: entities decoded, markup gone, `<br>` and `<li>` as line feeds. Blanks at the ends are trimmed. */
  readonly plain: string;
  /** The text as written in the file, trimmed. */
  readonly markdown: string;
  readonly source: Source;
}

export type Inline =
  | { readonly kind: 'Text'; readonly value: string; readonly strong: boolean; readonly source: Source }
  | { readonly kind: 'Code'; readonly value: string; readonly source: Source }
  | { readonly kind: 'Link'; readonly label: string; readonly target: string | undefined; readonly source: Source }
  | { readonly kind: 'Break'; readonly item: boolean; readonly source: Source };

/** `<!-- docs2ts-disable some-code: the reason -->`: the page asks that a code is not reported on it. */
export interface Silence {
  readonly code: string;
  readonly reason: string;
  readonly source: Source;
}
