/** A problem with a value at one place. */
export interface Issue {
  /** Property names and array indices, outermost first. */
  readonly path: readonly (string | number)[];
  /** The path as a JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly code: IssueCode;
  /** The expected type or member, for example `Edm.Int32`. */
  readonly expected: string;
  /** The kind of the received value; never the value itself. */
  readonly received: Kind;
  /** The code in words. Each code has one message, so that a map can translate it. */
  readonly message: string;
}

/** The kind of a problem. */
export type IssueCode = keyof typeof messages;

/** The message of each code. */
const messages = {
  /** The value is not of the documented type. */
  'wrong-type': 'wrong type',
  /** A required property is missing. */
  'missing-property': 'missing property',
  /** The property is not documented. Reported in requests, and if the options refuse such properties. */
  'unknown-property': 'unknown property',
  /** The text is not a documented member of its enumeration. */
  'unknown-enum-member': 'unknown enum member',
  /** The text does not have the format of its type. */
  'malformed-value': 'malformed value',
  /** The number is outside the range of its type. */
  'out-of-range': 'out of range',
  /** `@odata.type` names a type that is not allowed here. */
  'wrong-type-name': 'wrong type name',
  /** The value is nested too deeply or is circular. */
  'too-deep': 'too deep',
} as const;

/** The kind of a value: a JSON type, `undefined` if there is no value, or a JavaScript type that JSON does not have. */
export type Kind =
  'array' | 'bigint' | 'boolean' | 'function' | 'null' | 'number' | 'object' | 'string' | 'symbol' | 'undefined';

/** Creates the issue of a value at a path. */
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

/** Returns an issue of a value for the object that has the value at a path. */
export function issueBelow(path: readonly (string | number)[], issue: Issue): Issue {
  return { ...issue, path: [...path, ...issue.path], pointer: `${pointerOf(path)}${issue.pointer}` };
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

/** Returns the kind of a value. */
function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
