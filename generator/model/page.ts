import type { Diagnostic } from './diagnostic.js';
import type { JsonNode } from './json.js';
import type { Source } from './source.js';

/** One parsed Markdown file: sections with their blocks in document order, not interpreted yet. */
export interface Page {
  readonly kind: 'Page';
  readonly file: string;
  readonly frontMatter: FrontMatter | undefined;
  /** The first level-1 heading of the page; tab markers (`# [HTTP](#tab/http)`) do not count. */
  readonly title: Heading | undefined;
  /** All sections in document order, not nested; the first contains the blocks before or directly below the title. */
  readonly sections: readonly Section[];
  readonly definitions: readonly LinkDefinition[];
  readonly silences: readonly Silence[];
  /** Faults of the Markdown, JSON, YAML and HTTP on the page, including repaired ones. */
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
  /** The text as it is compared: no markup, lower case, single blanks, no trailing `:` or `.`. */
  readonly name: string;
  readonly source: Source;
}

export interface Section {
  readonly kind: 'Section';
  readonly heading: Heading | undefined;
  /** The headings that enclose this one, nearest first, without the title. */
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

/** A block quote; on these pages always a note. */
export interface Quote {
  readonly kind: 'Quote';
  readonly text: RichText;
  readonly source: Source;
}

/** A table. Every row has as many cells as the header; malformed rows are repaired and reported. */
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

/** A fenced code block with the annotation comment directly before it; its content is parsed by its language. */
export interface CodeBlock {
  readonly kind: 'CodeBlock';
  /** The first word of the info string in lower case; undefined for an empty info string. */
  readonly language: string | undefined;
  readonly annotation: Annotation | undefined;
  /** The tab of the block, for example `http`; undefined outside of tabs. */
  readonly tab: string | undefined;
  readonly value: string;
  readonly content: CodeContent;
  readonly source: Source;
}

export type CodeContent =
  | { readonly kind: 'Http'; readonly messages: readonly HttpMessage[] }
  | { readonly kind: 'Json'; readonly root: JsonNode }
  | { readonly kind: 'Opaque' };

/** A comment that contains a JSON object, bound to the code block after it, for example `<!-- { "blockType": "resource" } -->`. */
export interface Annotation {
  readonly json: JsonNode;
  readonly source: Source;
}

/** A request or response in a code block. A line such as `GET /orders/{id}` is a request without headers and body. */
export type HttpMessage = HttpRequest | HttpResponse;

/** The parts of a request line. */
export interface RequestTarget {
  readonly method: string;
  readonly target: string;
  readonly targetSource: Source;
}

export interface HttpRequest extends RequestTarget {
  readonly kind: 'Request';
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
  /** The text as written, with the line ends of the file, without the last one. */
  readonly text: string;
  /** The value, if the text is JSON or can be repaired to JSON. */
  readonly json: JsonNode | undefined;
  readonly source: Source;
}

/** A comment that annotates no code block: a page footer, commented-out text, or an annotation without its block. */
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
  /** Whether the fragment was found; its blocks follow the include. */
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

/** `[order]: ../resources/order.md`: the target of links such as `[the order][order]`. */
export interface LinkDefinition {
  readonly target: string;
  readonly source: Source;
}

/** The text of a paragraph, cell or heading. */
export interface RichText {
  readonly inlines: readonly Inline[];
  /** The visible text: entities decoded, markup removed, `<br>` and `<li>` as line feeds, trimmed. */
  readonly plain: string;
  /** The text as written in the file, trimmed. */
  readonly markdown: string;
  readonly source: Source;
}

export type Inline =
  | { readonly kind: 'Text'; readonly value: string; readonly strong: boolean; readonly source: Source }
  | { readonly kind: 'Code'; readonly value: string; readonly source: Source }
  | Link
  | { readonly kind: 'Break'; readonly item: boolean; readonly source: Source };

export interface Link {
  readonly kind: 'Link';
  readonly label: string;
  readonly target: string | undefined;
  /** Whether the target is written in a definition elsewhere on the page. */
  readonly defined?: true;
  readonly source: Source;
}

/** `<!-- docs2ts-disable-next-line some-code -- the reason -->`: the page asks that some codes are not reported there. */
export interface Silence {
  /** As the page writes them; one may not exist. */
  readonly codes: readonly string[];
  readonly reason: string;
  /** The place of the comment. */
  readonly source: Source;
  /** The lines of its file for which it asks, both included. Absent if it asks for the whole page. */
  readonly lines?: { readonly first: number; readonly last: number };
}
