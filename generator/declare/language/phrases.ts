import type { ConstraintValue } from '../../model/constraint.js';
import type { DescribedRow } from './described-row.js';

/** How a family of pages words what the generator understands. */
export interface Phrases {
  /** Several may match the same sentence. */
  readonly constraints: readonly ConstraintPhrase[];
  /** The same for sentences with a digit. */
  readonly limits: readonly ConstraintPhrase[];
  /** Words that are constraints on their own, in lower case: "Key, not nullable, read-only." */
  readonly constraintWords: ReadonlyMap<string, ConstraintValue>;
  /** What follows constraint words that hold only sometimes: "Required, unless the order is a draft." */
  readonly exception: RegExp;
  /** The words around a predicate in a row. */
  readonly row: ClausePhrases;
  /** The words around a predicate in an introduction. */
  readonly introduction: ClausePhrases;
  /** "Possible values are:" */
  readonly valueLeadIns: readonly ValueLeadIn[];
  /** "Inherited from [item](item.md)" in a row; captures the name. */
  readonly inheritedFrom: RegExp;
  /** "Inherits from " in an introduction, up to the name of the base type. */
  readonly baseType: RegExp;
  readonly abstractType: RegExp;
  readonly openType: RegExp;
  /** The constraint phrases that call something deprecated. */
  readonly deprecated: readonly ConstraintPhrase[];
  /** Matches a sentence that says what to use in place of something deprecated: "Use `total` instead." */
  readonly remedy: RegExp;
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
  /**
   * `subject`: a predicate whose subject must be the row; `fallback`: the same, perhaps for a value that is left out; `condition`: a
   * statement without a condition; `none`: complete in itself.
   */
  readonly check: 'subject' | 'fallback' | 'condition' | 'none';
  readonly read: (match: RegExpExecArray, context: PhraseContext) => readonly ConstraintValue[];
  /** Whether the constraints say every word of the match, so that the description need not repeat it. Without it, they do. */
  readonly says?: (match: RegExpExecArray, context: PhraseContext) => boolean;
}

/** What the meaning of a phrase depends on besides its words. */
export interface PhraseContext {
  readonly sentence: string;
  /** Whether the statement is true only after an event: "Once set, it is read-only." */
  readonly later: boolean;
  readonly row: DescribedRow;
}

/** The words around a predicate that decide what it is about. All are matched against one clause. */
export interface ClausePhrases {
  /** What ends the clause before, global: a colon, "but". */
  readonly boundary: RegExp;
  /** Matches a clause without a subject, such as an empty one or "Note". */
  readonly noSubject: RegExp;
  /** The subject at the end of the clause: "this property". */
  readonly subject: RegExp;
  /** The same at its start. */
  readonly leadingSubject: RegExp;
  /** The noun after the name of a row: "the `total` property". */
  readonly kindOfRow: RegExp;
  /** What ends the text before a subject, if the subject is not part of a longer phrase such as "the owner of this property". */
  readonly joint: RegExp;
  /** "and" at the end of a clause, before a second predicate with the same subject. */
  readonly coordinated: RegExp;
  /** Words that begin a clause with another subject. */
  readonly relative: RegExp;
  /** Words before a subject that make the statement conditional: "if". */
  readonly condition: RegExp;
  /** Words after a predicate that do so. */
  readonly conditionAfter: RegExp;
  /** Words at the end of the text before a subject that report the statement rather than make it: "that". */
  readonly complement: RegExp;
  /** "Once set,". */
  readonly event: RegExp;
  readonly eventAfter: RegExp;
  /** A condition that the value is left out: "If not set,". */
  readonly omission: RegExp;
}

/** Words before a list of values, as a global expression. */
export interface ValueLeadIn {
  readonly pattern: RegExp;
  /**
   * What counts as a list after these words: `values`, also a single one in code or quotes; `several` values; or only values with
   * `marks`, or one value per line.
   */
  readonly wants: 'values' | 'several' | 'marks';
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
