import type { ConstraintValue } from '../../model/constraint.js';

/** How a family of pages words what the generator understands. */
export interface Phrases {
  /** Several may match the same sentence. */
  readonly constraints: readonly ConstraintPhrase[];
  /** Words that are constraints on their own, in lower case: "Key, not nullable, read-only." */
  readonly constraintWords: ReadonlyMap<string, ConstraintValue>;
  /** "Possible values are:" */
  readonly valueLeadIns: readonly ValueLeadIn[];
  /** "Inherited from [item](item.md)" in a row; captures the name. */
  readonly inheritedFrom: RegExp;
  /** "Inherits from " in an introduction, up to the name of the base type. */
  readonly baseType: RegExp;
  readonly abstractType: RegExp;
  readonly openType: RegExp;
  /** Matches a sentence that calls something deprecated. */
  readonly deprecated: RegExp;
  /** Matches a sentence that says what to use in place of something deprecated: "Use `total` instead." */
  readonly remedy: RegExp;
  /** Matches a sentence about the type or operation itself rather than a part of it. */
  readonly aboutItself: RegExp;
  /** `Namespace: contoso.sales`; captures the name. */
  readonly namespace: RegExp;
  /** Matches a paragraph that is a note rather than a description. */
  readonly note: RegExp;
  /** Matches the title of a method that reads or creates one object. */
  readonly entityMethod: RegExp;
  readonly query: QueryPhrases;
  readonly request: RequestPhrases;
  readonly response: ResponsePhrases;
}

/** A wording of a constraint; it is matched against one sentence at a time, without the punctuation around it. */
export interface ConstraintPhrase {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => readonly ConstraintValue[];
}

/** Words before a list of values, as a global expression. */
export interface ValueLeadIn {
  readonly pattern: RegExp;
  /** Whether only two or more marked values, or one value per line, count as a list after these words. */
  readonly weak: boolean;
}

/** The wordings in the sentences about system query options. */
export interface QueryPhrases {
  /** `$select`, global; captures the name. */
  readonly option: RegExp;
  /** An option without `$` in a sentence that offers options, global: "supports the `select` OData query parameter". */
  readonly word: RegExp;
  /** "supports the OData query parameters". */
  readonly offered: RegExp;
  /** "including" before an incomplete list. */
  readonly including: RegExp;
  /** "is not supported". */
  readonly denied: RegExp;
}

/** The wordings in a request body section. */
export interface RequestPhrases {
  /** "Do not supply a request body." */
  readonly none: RegExp;
  /** "In the request URL, provide …" */
  readonly urlParameters: RegExp;
  /** "the following parameters". */
  readonly parameters: RegExp;
  /** "the binary contents of the file". */
  readonly binary: RegExp;
  /** "the properties that are required when you create the order". */
  readonly boilerplate: RegExp;
  /** The words before the type of the body, global: "a JSON representation of". */
  readonly type: RegExp;
  /** "each line object in the lines collection property". */
  readonly partial: RegExp;
  /** The words before the type in the introduction of an update: "Update the properties of an". */
  readonly updates: RegExp;
}

/** The wordings in the sentences about a response. */
export interface ResponsePhrases {
  /** A status code, global; captures its digits. */
  readonly status: RegExp;
  /** "The response body includes". */
  readonly body: RegExp;
  /** "It does not return anything in the response body." */
  readonly none: RegExp;
}
