// What the script of the HTML report reads: plain data, embedded in the page as JSON. Numbers stand for entries of the lists `files`,
// `texts`, `rules`, `types` and `operations`, so that a page about thousands of pages stays small.

/** An index in `files`, and a line, counted from 1. */
export type HtmlPlace = readonly [file: number, line: number];

/** A line of a page, cut around the part from `from` to `to` that a finding or change is about. */
export type HtmlLine = readonly [text: string, from: number, to: number];

/** An index in `severities`: error, warning, info. */
export type HtmlSeverity = 0 | 1 | 2;

/** An index in `verdicts`: breaking, compatible, editorial. */
export type HtmlVerdict = 0 | 1 | 2;

/** The data of the page: what is needed at once, and what is needed to show single types and operations. */
export interface HtmlData {
  readonly report: HtmlReport;
  readonly schema: HtmlSchema;
}

/** What is needed at once. A reader of another version does not know how to show it. */
export interface HtmlReport {
  readonly version: 1;
  readonly tool: string;
  readonly files: readonly string[];
  /** Sentences and names that occur many times. */
  readonly texts: readonly string[];
  /** Lists of reasons, many of which are the same for many properties. */
  readonly reasons: readonly (readonly HtmlEvidence[])[];
  readonly findings: readonly HtmlFinding[];
  /** The rules that the findings break. */
  readonly rules: readonly HtmlRule[];
  readonly documentation?: HtmlDocumentation;
  readonly changes?: HtmlChanges;
  /** The files of the package that differ from the documentation. */
  readonly outputs?: readonly HtmlOutput[];
}

/** The documentation that was read. */
export interface HtmlDocumentation {
  readonly pages: readonly HtmlPage[];
  readonly unread: readonly HtmlUnread[];
  /** How many there are. */
  readonly types: number;
  readonly properties: number;
  readonly operations: number;
}

/** The API that the documentation describes. */
export interface HtmlSchema {
  readonly types: readonly HtmlType[];
  readonly operations: readonly HtmlOperation[];
}

export interface HtmlFinding {
  readonly rule: number;
  readonly severity: HtmlSeverity;
  readonly says: string;
  readonly at: HtmlPlace;
  readonly line?: HtmlLine;
  readonly related?: readonly (readonly [says: string, at: HtmlPlace])[];
}

export interface HtmlRule {
  readonly code: string;
  readonly explanation: string;
  readonly fix: string;
  /** The pages of the catalogue, line by line, for which the rule is and is not reported. */
  readonly bad?: readonly string[];
  readonly good?: readonly string[];
}

/** A page of the documentation. */
export interface HtmlPage {
  readonly file: number;
  readonly title?: string;
  readonly coverage: readonly HtmlCoverage[];
}

/** How often a page has constructs of one kind, and the first line. `as` is an index in `texts`; verdicts: read, left out, unread. */
export type HtmlCoverage = readonly [as: number, construct: number, verdict: 0 | 1 | 2, count: number, line: number];

/** Unread constructs of one shape, and what would open them. */
export interface HtmlUnread {
  readonly shape: string;
  readonly count: number;
  readonly opens: string;
  readonly places: readonly HtmlPlace[];
}

/** The text of a type, and the documented type in it. */
export type HtmlTypeUse = readonly [text: number, type?: number];

export interface HtmlType {
  readonly name: string;
  readonly label: string;
  readonly kind: 'entity' | 'complex' | 'enum';
  readonly inWords: string;
  readonly description?: string;
  readonly deprecated?: string;
  readonly base?: number;
  readonly unread?: true;
  readonly overridden?: string;
  readonly places: readonly HtmlPlace[];
  /** An index in `reasons`. */
  readonly evidence: number;
  /** The number of examples that show the type. */
  readonly examples: number;
  readonly properties?: readonly HtmlProperty[];
  readonly members?: readonly HtmlMember[];
}

export interface HtmlProperty {
  readonly name: string;
  readonly type: HtmlTypeUse;
  readonly navigation?: true;
  /** Absent if the documentation does not say. */
  readonly nullable?: boolean;
  /** A letter for answers, create requests and update requests each: `r`equired, `o`ptional, `a`bsent. */
  readonly presence: string;
  readonly description?: string;
  readonly overridden?: string;
  readonly at: HtmlPlace;
  readonly constraints?: readonly (readonly [says: number, at: HtmlPlace])[];
  /** An index in `reasons`. */
  readonly evidence: number;
}

/** Why something was decided; all but the place are indices in `texts`. Without a place it is where the thing itself is. */
export type HtmlEvidence = readonly [about: number, says: number, origin: number, at?: HtmlPlace];

export interface HtmlMember {
  readonly name: string;
  readonly value?: string;
  readonly description?: string;
  readonly at: HtmlPlace;
}

export interface HtmlOperation {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly at: HtmlPlace;
  readonly overridden?: string;
  readonly routes: readonly (readonly [method: number, path: string, at: HtmlPlace])[];
  readonly permissions: readonly (readonly [account: number, scopes: number, at: HtmlPlace])[];
  readonly parameters: readonly HtmlParameter[];
  readonly queryOptions: readonly string[];
  readonly headers: readonly (readonly [name: number, value: number, at: HtmlPlace])[];
  readonly request?: { readonly shape: number; readonly type?: HtmlTypeUse; readonly at: HtmlPlace };
  readonly responses: readonly (readonly [status: number, body: HtmlTypeUse, at: HtmlPlace])[];
  readonly examples: readonly HtmlPlace[];
}

export interface HtmlParameter {
  readonly name: string;
  readonly in: string;
  readonly type: HtmlTypeUse;
  readonly required: boolean;
  readonly at: HtmlPlace;
  readonly description?: string;
}

/** What has changed between two states of the API. */
export interface HtmlChanges {
  readonly step: string;
  readonly because: string;
  readonly list: readonly HtmlChange[];
}

export interface HtmlChange {
  readonly kind: string;
  readonly verdict: HtmlVerdict;
  /** The verdicts for those who read answers and those who send requests; absent if they never meet the thing. */
  readonly read?: HtmlVerdict;
  readonly send?: HtmlVerdict;
  readonly owner: string;
  /** The sentence in pieces; those at odd positions are names and texts of the documentation. */
  readonly says: readonly string[];
  readonly because: string;
  readonly type?: number;
  readonly operation?: number;
  readonly before?: HtmlSide;
  readonly after?: HtmlSide;
}

/** A thing before or after a change: what it was, where, and the line of the page. */
export interface HtmlSide {
  readonly text?: string;
  readonly at?: HtmlPlace;
  readonly line?: HtmlLine;
}

/** A file of the package that is not as the documentation wants it. */
export interface HtmlOutput {
  readonly path: string;
  readonly state: string;
}
