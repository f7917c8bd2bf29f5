import type { ConstraintValue } from '../../model/constraint.js';

/** How sentences of a family of pages say what a program can use. */
export interface Phrases {
  /** Several may match the same sentence. */
  readonly constraints: readonly ConstraintPhrase[];
  /** Words that state a constraint on their own, in lower case: "Key, not nullable, read-only." */
  readonly constraintWords: ReadonlyMap<string, ConstraintValue>;
  /** "Possible values are:" */
  readonly valueLeadIns: readonly ValueLeadIn[];
  /** "Inherited from [item](item.md)" in a row; captures the name. */
  readonly inheritedFrom: RegExp;
  /** "Inherits from " in an introduction, up to the name of the base type. */
  readonly baseType: RegExp;
  readonly abstractType: RegExp;
  readonly openType: RegExp;
  /** Matches a sentence that says that something is deprecated. */
  readonly deprecated: RegExp;
  /** Matches a sentence about the type or operation itself rather than a part of it. */
  readonly aboutItself: RegExp;
  /** `Namespace: contoso.sales`; captures the name. */
  readonly namespace: RegExp;
  /** Matches a paragraph that is a note rather than a description. */
  readonly note: RegExp;
  /** Matches the title of a method that reads or creates one object. */
  readonly entityMethod: RegExp;
  readonly request: RequestPhrases;
  readonly response: ResponsePhrases;
}

/** A wording that states a constraint of a property; it is matched against one sentence at a time, without its punctuation. */
export interface ConstraintPhrase {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => readonly ConstraintValue[];
}

/** A wording before a list of values; the expression is global. */
export interface ValueLeadIn {
  readonly pattern: RegExp;
  /** Whether a list follows only if there are two or more marked values, or one per line. */
  readonly weak: boolean;
}

/** What the sentences of a request body section say. */
export interface RequestPhrases {
  /** "Do not supply a request body." */
  readonly none: RegExp;
  /** "In the request URL, provide …" */
  readonly urlParameters: RegExp;
  /** "the following parameters" */
  readonly parameters: RegExp;
  /** "the binary contents of the file" */
  readonly binary: RegExp;
  /** "the properties that are required when you create the order" */
  readonly boilerplate: RegExp;
  /** The words before the type of the body, global: "a JSON representation of". */
  readonly type: RegExp;
  /** The words before the type that an introduction says is updated. */
  readonly updates: RegExp;
}

/** What the sentences about a response say. */
export interface ResponsePhrases {
  /** A status code, global; captures its digits. */
  readonly status: RegExp;
  /** "The response body includes" */
  readonly body: RegExp;
}
