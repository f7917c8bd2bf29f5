/** What is wrong with a value at one place. */
export interface Issue {
  /** Property names and array positions, from the outside in. */
  readonly path: readonly (string | number)[];
  /** The same as a JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly code: IssueCode;
  /** The type or member that should be there, for example `Edm.Int32`. */
  readonly expected: string;
  /** What kind of value is there; never the value itself. */
  readonly received: Kind;
  /** A constant sentence for each code, so that it can be translated by a map. */
  readonly message: string;
}

export type IssueCode = keyof typeof messages;

/** What is there: a JSON type, `undefined` where nothing is, or a JavaScript type that JSON does not have. */
export type Kind =
  'array' | 'bigint' | 'boolean' | 'function' | 'null' | 'number' | 'object' | 'string' | 'symbol' | 'undefined';

/** What each code means. */
export const messages = {
  'wrong-type': 'The value is not of the documented type.',
  'missing-property': 'A required property is missing.',
  'unknown-property': 'The property is not documented for this request.',
  'unknown-enum-member': 'The value is not a member of the enumeration.',
  'malformed-value': 'The text does not have the format of its type.',
  'out-of-range': 'The number is outside of the range of its type.',
  'wrong-type-name': 'The value names a type that cannot stand here.',
  'too-deep': 'The value is nested too deeply, or holds itself.',
} as const;

/** Names the kind of a value. */
export function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
