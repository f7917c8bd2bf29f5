import type { Constraint } from '../constraint.js';
import type { Diagnostic } from '../diagnostic.js';
import type { PrimitiveName } from '../edm/primitives.js';
import type { JsonNode } from '../json.js';
import type { Header, HttpMethod, ParameterLocation, PermissionGrant, Route } from '../operation.js';
import type { QueryOptions } from '../query-options.js';
import type { FrontMatter, Silence } from '../page.js';
import type { Origin, Source } from '../source.js';
import type { SeenWords, Vocabulary } from '../vocabulary.js';

/** What one page says. Names are spelled as on the page; nothing here depends on another page. */
export interface PageFacts {
  readonly kind: 'PageFacts';
  /** The words that were looked up in the configured vocabulary, if there is one. */
  readonly words?: SeenWords;
  readonly file: string;
  /** The name in the `Namespace:` line as written; undefined without such a line. */
  readonly namespace: string | undefined;
  readonly frontMatter: FrontMatter | undefined;
  readonly facts: readonly Fact[];
  readonly headings: readonly SectionHeading[];
  /** The rows of tables of methods that say what an operation returns. */
  readonly methods: readonly MethodRow[];
  /** The links to pages and headings of the documentation, and the includes that were not found. */
  readonly links: readonly PageLink[];
  /** The anchors of the page; undefined if the page may have others. */
  readonly anchors: readonly string[] | undefined;
  /** How coverage counts each construct of the page that may document an API. */
  readonly coverage: readonly CoverageEntry[];
  readonly silences: readonly Silence[];
  /** Faults from parsing, and faults of this page alone. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The sections that every page of a kind has, in documentation that follows a template. */
export const templateSections = ['properties', 'permissions', 'request-body', 'response'] as const;

export type TemplateSection = (typeof templateSections)[number];

/** A heading that announces one of the sections of a template. */
export interface SectionHeading {
  readonly section: TemplateSection;
  readonly text: string;
  readonly depth: number;
  readonly source: Source;
}

/** A row of a table of methods that says what an operation returns. */
export interface MethodRow {
  /** The page of the operation, relative to the documentation root. */
  readonly page: string;
  readonly returns: TypeExpression;
  readonly source: Source;
}

/** A link or an include that leads into the documentation. */
export interface PageLink {
  readonly kind: 'Link' | 'Include';
  /** The target as written. */
  readonly target: string;
  /** The file, relative to the documentation root; it begins with `../` if it is outside of it. */
  readonly path: string;
  readonly anchor?: string;
  readonly source: Source;
}

/** The constructs that coverage counts. Running text and code in other languages are not among them. */
export const constructs = [
  'table',
  'html-table',
  'text-table',
  'list',
  'annotated-block',
  'code-block',
  'request-line',
  'heading',
  'comment',
  'include',
] as const;

/** How coverage counts one construct. */
export interface CoverageEntry {
  readonly construct: (typeof constructs)[number];
  /** `read` if it gave a fact, `left-out` if a rule says that it has none, `unread` if it looks like API and gave no fact. */
  readonly verdict: 'read' | 'left-out' | 'unread';
  /** What it was read as (`property table`), the rule that left it out (`table in remarks`), or why it is unread. */
  readonly as: string;
  /** The heading above an unread construct, or the unread heading itself. */
  readonly heading?: string;
  /** The header row of an unread table. */
  readonly columns?: readonly string[];
  /** The entries of the configuration with which an unread construct would be read. */
  readonly opensWith?: Partial<Pick<Vocabulary, 'headings' | 'columns'>>;
  readonly source: Source;
}

export type Fact = TypeFact | BaseTypeFact | PropertyFact | MemberFact | OperationFact | ExampleFact;

/** A type as a page names it. */
export interface TypeMention {
  /** The label, cell or annotation value: a simple or dotted name, without `#`, in the case of the page. */
  readonly name: string;
  /** The link's target as written, for example `../resources/order.md#status-values`. */
  readonly target?: string;
  readonly source: Source;
}

/** A Type cell, annotation or phrase after parsing, before names are resolved. */
export type TypeExpression =
  | { readonly kind: 'Primitive'; readonly name: PrimitiveName }
  | { readonly kind: 'Mention'; readonly mention: TypeMention }
  | { readonly kind: 'Collection'; readonly of: TypeExpression }
  | { readonly kind: 'Union'; readonly of: readonly TypeExpression[] }
  | { readonly kind: 'Map'; readonly of: TypeExpression }
  /** An everyday word such as `list`: the documented type of this name if a page declares one, otherwise what the word usually means. */
  | { readonly kind: 'Word'; readonly mention: TypeMention; readonly meaning: TypeExpression }
  /** The cell says `Enumeration` without a name. */
  | { readonly kind: 'Enumeration' }
  /** A text that does not match the grammar. */
  | { readonly kind: 'Unknown'; readonly text: string };

/** Which construct of a page states a fact. */
export type FactOrigin = Extract<Origin, 'table' | 'resource-block'>;

/** A type that a page declares by its title, a `resource` block, or a heading such as "status values". */
export interface TypeFact {
  readonly kind: 'Type';
  readonly name: TypeMention;
  readonly form: 'structured' | 'enum';
  readonly origin: FactOrigin;
  /** Other spellings of the type on the same page (heading, file name), so that links to them resolve. */
  readonly aliases: readonly string[];
  /** The slug of the heading that defines the type (`#status-values`); undefined if the page as a whole defines it. */
  readonly anchor?: string;
  readonly description?: string;
  readonly deprecated?: string;
  readonly abstract?: boolean;
  readonly openType?: boolean;
  readonly key?: readonly string[];
  /** Names from the annotation's `optionalProperties`. */
  readonly optionalProperties?: readonly string[];
  /** Whether the page lists methods that read or create one object: evidence that the type is an entity. */
  readonly entity?: boolean;
  /** The JSON representation; its placeholders are evidence for presence, nesting and collections. */
  readonly representation?: JsonNode;
  readonly source: Source;
}

/** `owner` derives from `base`, according to an annotation, prose or a table of derived types. */
export interface BaseTypeFact {
  readonly kind: 'BaseType';
  readonly owner: TypeMention;
  /** Undefined if the page says that the type has no base type (`"baseType": null`). */
  readonly base: TypeMention | undefined;
  readonly evidence: 'annotation' | 'prose' | 'derived-types-table';
  readonly source: Source;
}

/** A row of a property, relationship or request-body table, or a member of a JSON representation. */
export interface PropertyFact {
  readonly kind: 'Property';
  readonly owner: TypeMention;
  readonly name: string;
  readonly type: TypeExpression;
  /** Whether the property comes from a Relationships table. */
  readonly navigation: boolean;
  /** What the construct describes: the type itself, or the body of a request that creates or updates it. */
  readonly role: 'type' | 'create-body' | 'update-body';
  readonly origin: FactOrigin;
  readonly description?: string;
  /** The ancestor named by `Inherited from [X](…)`. */
  readonly inheritedFrom?: TypeMention;
  readonly constraints: readonly Constraint[];
  /** The members in "Possible values are: …", or in the type's JSON placeholder. */
  readonly values?: readonly EnumValue[];
  /** Whether the list is complete; `false` after "for example", "such as" and the like. */
  readonly valuesClosed?: boolean;
  /** The link to the values, if they are listed elsewhere. */
  readonly valuesAt?: TypeMention;
  readonly source: Source;
  /** The place of the name. */
  readonly nameSource: Source;
  /** The place of the type cell. */
  readonly typeSource: Source;
}

export interface EnumValue {
  readonly name: string;
  readonly value?: string;
  readonly description?: string;
  readonly source: Source;
}

/** A row of a member table. */
export interface MemberFact extends EnumValue {
  readonly kind: 'Member';
  readonly owner: TypeMention;
  /** Whether the owner is the name of a property, not of a type (`## Scope options` on a resource page). */
  readonly ownerIsProperty: boolean;
}

/** One documented request with everything that its API page says about it. */
export interface OperationFact {
  readonly kind: 'Operation';
  /** Unique on the page. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly routes: readonly Route[];
  /** The request lines that differ from one of the routes only by their query. */
  readonly variants: readonly Route[];
  readonly queryOptions?: QueryOptions;
  readonly permissions: readonly PermissionGrant[];
  readonly headers: readonly Header[];
  readonly parameters: readonly ParameterFact[];
  /** The action or function that the request invokes. */
  readonly invocation?: { readonly form: 'Action' | 'Function'; readonly name: string };
  readonly request?: RequestFact;
  readonly responses: readonly ResponseFact[];
  readonly source: Source;
}

export interface ParameterFact {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly type?: TypeExpression;
  readonly required?: boolean;
  readonly description?: string;
  readonly constraints: readonly Constraint[];
  readonly values?: readonly EnumValue[];
  /** Whether the list of values is complete. */
  readonly valuesClosed?: boolean;
  readonly source: Source;
}

export interface RequestFact {
  readonly shape: 'create' | 'update' | 'parameters' | 'reference' | 'binary';
  /** The type of the body, if the page names one. */
  readonly type?: TypeExpression;
  /** Names in the body table of a page that calls all of them required on create; weaker evidence than a row's own word. */
  readonly requiredOnCreate: readonly string[];
  readonly source: Source;
}

export interface ResponseFact {
  readonly status: number;
  readonly type?: TypeExpression;
  /** Whether the page says or shows that the response has no body. */
  readonly empty?: true;
  readonly source: Source;
}

/** A request or response message of the page. */
export interface ExampleFact {
  readonly kind: 'Example';
  readonly role: 'request' | 'response';
  /** Unique on the page; the annotation's name if it has one. */
  readonly name: string;
  /** The operation that the example belongs to: its index among the `Operation` facts of the page. */
  readonly operation?: number;
  /** The request that a response answers: its index among the `Example` facts of the page. */
  readonly answers?: number;
  readonly type?: TypeExpression;
  /** Whether the annotation says that the body is `{ "value": [ … ] }`. */
  readonly collection?: boolean;
  readonly truncated: boolean;
  readonly method?: HttpMethod;
  readonly target?: string;
  readonly targetSource?: Source;
  readonly status?: number;
  readonly headers: readonly ExampleHeader[];
  readonly body?: JsonNode;
  /** The body as written, JSON or not, without its last line end. */
  readonly text?: string;
  readonly source: Source;
}

export interface ExampleHeader {
  readonly name: string;
  readonly value: string;
  readonly source: Source;
}
