import type { Constraint } from '../constraint.js';
import type { Diagnostic } from '../diagnostic.js';
import type { PrimitiveName } from '../edm/primitives.js';
import type { JsonNode } from '../json.js';
import type { Header, HttpMethod, ParameterLocation, PermissionGrant, Route } from '../operation.js';
import type { FrontMatter, Silence } from '../page.js';
import type { Origin, Source } from '../source.js';

/** What one page says. Names are as the page spells them; nothing that needs a second page is decided here. */
export interface PageFacts {
  readonly kind: 'PageFacts';
  readonly file: string;
  /** The `Namespace:` line, as it stands; undefined where the page has none. */
  readonly namespace: string | undefined;
  readonly frontMatter: FrontMatter | undefined;
  readonly facts: readonly Fact[];
  /** How each table, annotated block, comment and include of the page was accounted for. */
  readonly coverage: readonly CoverageEntry[];
  readonly silences: readonly Silence[];
  /** Faults of reading (from the Page) and of this page taken alone. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface CoverageEntry {
  readonly construct: 'table' | 'annotated-block' | 'comment' | 'include';
  readonly verdict: 'understood' | 'skipped' | 'unknown';
  /** What it was taken for, for example `property table`, or why it is unknown. */
  readonly as: string;
  readonly source: Source;
}

export type Fact = TypeFact | BaseTypeFact | PropertyFact | MemberFact | OperationFact | ExampleFact;

/** A type as a page names it. */
export interface TypeMention {
  /** The label, cell or annotation value: a simple or dotted name, without `#`, case as written. */
  readonly name: string;
  /** The link's target as written, for example `../resources/order.md#status-values`. */
  readonly target?: string;
  readonly source: Source;
}

/** A Type cell, annotation or phrase, read but not resolved. */
export type TypeExpression =
  | { readonly kind: 'Primitive'; readonly name: PrimitiveName }
  | { readonly kind: 'Mention'; readonly mention: TypeMention }
  | { readonly kind: 'Collection'; readonly of: TypeExpression }
  | { readonly kind: 'Union'; readonly of: readonly TypeExpression[] }
  /** The cell says `Enumeration` and gives no name. */
  | { readonly kind: 'Enumeration' }
  /** Nothing that the grammar knows; the text is what stood there. */
  | { readonly kind: 'Unknown'; readonly text: string };

/** Which construct of a page states a fact. */
export type FactOrigin = Extract<Origin, 'table' | 'resource-block'>;

/** A type that a page declares by its title, a `resource` block or a heading such as "status values". */
export interface TypeFact {
  readonly kind: 'Type';
  readonly name: TypeMention;
  readonly form: 'structured' | 'enum';
  readonly origin: FactOrigin;
  /** Other spellings that the same page uses for the same type (heading, file name), so that links to them resolve. */
  readonly aliases: readonly string[];
  /** The heading slug under which the page defines it (`#status-values`); undefined where the page as a whole does. */
  readonly anchor?: string;
  readonly description?: string;
  readonly deprecated?: string;
  readonly abstract?: boolean;
  readonly openType?: boolean;
  readonly key?: readonly string[];
  /** Names from the annotation's `optionalProperties`. */
  readonly optionalProperties?: readonly string[];
  /** The page offers methods that read or create one: evidence that it is an entity. */
  readonly entity?: boolean;
  /** The JSON representation, whose placeholders are evidence for presence, nesting and collection-ness. */
  readonly representation?: JsonNode;
  readonly source: Source;
}

/** `owner` derives from `base`, according to an annotation, prose or a table of derived types. */
export interface BaseTypeFact {
  readonly kind: 'BaseType';
  readonly owner: TypeMention;
  /** undefined: the page says that there is none (`"baseType": null`). */
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
  /** From a Relationships table. */
  readonly navigation: boolean;
  /** What the construct describes: the type itself, or the body of a request that creates or updates it. */
  readonly role: 'type' | 'create-body' | 'update-body';
  readonly origin: FactOrigin;
  readonly description?: string;
  /** The ancestor named by `Inherited from [X](…)`. */
  readonly inheritedFrom?: TypeMention;
  readonly constraints: readonly Constraint[];
  /** Members from "Possible values are: …", or from a value list in the type's JSON placeholder. */
  readonly values?: readonly EnumValue[];
  /** The list is complete (`false`: "for example", "such as", open end). */
  readonly valuesClosed?: boolean;
  /** "Possible values" are to be found elsewhere: the link's target. */
  readonly valuesAt?: TypeMention;
  readonly source: Source;
  /** Place of the name alone and of the type cell alone. */
  readonly nameSource: Source;
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
  /** The owner is a property's name rather than a type's (`## Scope options` on a resource page). */
  readonly ownerIsProperty: boolean;
}

/** One documented request: everything that an API page says about it. */
export interface OperationFact {
  readonly kind: 'Operation';
  /** Unique on the page. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly routes: readonly Route[];
  readonly permissions: readonly PermissionGrant[];
  readonly headers: readonly Header[];
  readonly parameters: readonly ParameterFact[];
  /** An action or function bound to (or offered at) the route's resource. */
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
  /** The body's type, where the page names one. */
  readonly type?: TypeExpression;
  /** Names in the body table, for the agreement of evidence: the page says that these are required on create. */
  readonly requiredByBoilerplate: readonly string[];
  readonly source: Source;
}

export interface ResponseFact {
  readonly status: number;
  readonly type?: TypeExpression;
  readonly source: Source;
}

/** A request or response message of the page. */
export interface ExampleFact {
  readonly kind: 'Example';
  readonly role: 'request' | 'response';
  /** Unique on the page; from the annotation where it names one. */
  readonly name: string;
  /** The operation that the example belongs to: its index among the `Operation` facts of the page. */
  readonly operation?: number;
  /** The request that a response answers: its index among the `Example` facts of the page. */
  readonly answers?: number;
  readonly type?: TypeExpression;
  /** From the annotation: the body is `{ "value": [ … ] }`. */
  readonly collection?: boolean;
  readonly truncated: boolean;
  readonly method?: HttpMethod;
  readonly target?: string;
  readonly targetSource?: Source;
  readonly status?: number;
  readonly headers: readonly ExampleHeader[];
  readonly body?: JsonNode;
  /** The body as it stands, JSON or not, with the file's line ends and without the last one. */
  readonly text?: string;
  readonly source: Source;
}

export interface ExampleHeader {
  readonly name: string;
  readonly value: string;
  readonly source: Source;
}
