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
  /** The code in words, the same for each code, so that it can be translated by a map. */
  readonly message: string;
}

/** What can be wrong. */
export type IssueCode = keyof typeof messages;

/** The message of each code. */
const messages = {
  /** The value is not of the documented type. */
  'wrong-type': 'wrong type',
  /** A required property is not there. */
  'missing-property': 'missing property',
  /** A property is not documented, in a request or where none of these is wanted. */
  'unknown-property': 'unknown property',
  /** The text is no documented member of its enumeration. */
  'unknown-enum-member': 'unknown enum member',
  /** The text does not have the format of its type. */
  'malformed-value': 'malformed value',
  /** The number is outside of the range of its type. */
  'out-of-range': 'out of range',
  /** `@odata.type` names a type that cannot stand here. */
  'wrong-type-name': 'wrong type name',
  /** The value is nested too deeply, or holds itself. */
  'too-deep': 'too deep',
} as const;

/** What is there: a JSON type, `undefined` where nothing is, or a JavaScript type that JSON does not have. */
export type Kind =
  'array' | 'bigint' | 'boolean' | 'function' | 'null' | 'number' | 'object' | 'string' | 'symbol' | 'undefined';

/** Makes the issue of a value at a path. */
export function issueAt(path: readonly (string | number)[], value: unknown, code: IssueCode, expected: string): Issue {
  return {
    path: path.slice(),
    pointer: pointerOf(path),
    code,
    expected,
    received: kindOf(value),
    message: messages[code],
  };
}

function pointerOf(path: readonly (string | number)[]): string {
  let pointer = '';
  for (let index = 0; index < path.length; index += 1) pointer += `/${escapeStep(path[index])}`;
  return pointer;
}

function escapeStep(step: string | number | undefined): string | number | undefined {
  if (typeof step !== 'string' || !(step.includes('~') || step.includes('/'))) return step;
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Names the kind of a value. */
function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
