// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/**
 * A problem with a value at one place. `pointer` and `message` are computed when they are read, so a copy by spread or
 * `structuredClone` lacks them; `JSON.stringify` writes them.
 */
export class Issue {
  /** Property names and array indices, outermost first. */
  declare readonly path: readonly (string | number)[];
  declare readonly code: IssueCode;
  /** The expected type, or the names or limits that are allowed. */
  declare readonly expected: string;
  /** The kind of the received value; never the value itself. */
  declare readonly received: Kind;

  constructor(path: readonly (string | number)[], code: IssueCode, expected: string, received: Kind) {
    this.path = path;
    this.code = code;
    this.expected = expected;
    this.received = received;
  }

  /** The path as a JSON pointer (RFC 6901). */
  get pointer(): string {
    return this.path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  }

  /** What was expected and what kind of value was received, in words. */
  get message(): string {
    const { code, expected, received } = this;
    switch (code) {
      case 'wrong-type':
        return `expected ${expected}, received ${received}`;
      case 'missing-property':
        return `missing property, expected ${expected}`;
      case 'unknown-property':
        return `unknown property of ${expected}, received ${received}`;
      case 'unknown-enum-member':
        return `expected one of ${expected}, received another ${received}`;
      case 'malformed-value':
        return `expected ${expected}, received ${received} of another format`;
      case 'out-of-range':
        return `expected ${expected}, received ${received} out of range`;
      case 'wrong-type-name':
        return `expected the type name ${expected}, received another ${received}`;
      case 'too-deep':
        return `expected ${expected} nested less deeply, received ${received}`;
    }
  }

  toJSON(): IssueJson {
    const { path, pointer, code, expected, received, message } = this;
    return { path, pointer, code, expected, received, message };
  }
}

/** An issue as `JSON.stringify` writes it. */
export type IssueJson = Pick<Issue, 'path' | 'pointer' | 'code' | 'expected' | 'received' | 'message'>;

/** The kind of a problem. */
export type IssueCode =
  /** The value is not of the documented type. */
  | 'wrong-type'
  /** A required property is missing. */
  | 'missing-property'
  /** The property is not documented. Reported in requests, and by a strict schema that refuses such properties. */
  | 'unknown-property'
  /** The text is not a documented member of its enumeration. */
  | 'unknown-enum-member'
  /** The text does not have the format of its type. */
  | 'malformed-value'
  /** The value is outside the range of its type or its documented limits. */
  | 'out-of-range'
  /** `@odata.type` names a type that is not allowed here. */
  | 'wrong-type-name'
  /** The value is nested too deeply or is circular. */
  | 'too-deep';

/** The kind of a value: a JSON type, `undefined` if there is no value, or a JavaScript type that JSON does not have. */
export type Kind =
  'array' | 'bigint' | 'boolean' | 'function' | 'null' | 'number' | 'object' | 'string' | 'symbol' | 'undefined';

/** Returns the kind of a value. */
export function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
