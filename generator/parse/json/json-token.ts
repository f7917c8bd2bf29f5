/** A token of JSON as people write it: the standard tokens, unquoted words and ellipses. */
export interface JsonToken {
  readonly kind: JsonTokenKind;
  /** Indices in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The decoded text of a string; for any other token, its source text. */
  readonly value: string;
}

/** The kind of a token. `Fault` is text that JSON does not allow anywhere. */
export type JsonTokenKind =
  | '{'
  | '}'
  | '['
  | ']'
  | ','
  | ':'
  | 'String'
  | 'Number'
  | 'Boolean'
  | 'Null'
  | 'Word'
  | 'Ellipsis'
  | 'Comment'
  | 'Fault'
  | 'End';
