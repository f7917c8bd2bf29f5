/** A token of JSON as people write it: beside the standard ones, words without quotes and ellipses. */
export interface JsonToken {
  readonly kind: JsonTokenKind;
  /** Indices in the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Of a string what it says, of anything else its text. */
  readonly value: string;
}

/** What a token is; `Fault` is anything that can stand nowhere in JSON. */
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
