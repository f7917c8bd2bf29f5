// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { startFindings, type Find } from './issues/found.js';
import type { Issue } from './issues/issue.js';
import type { Result, Success, ValidateOptions } from './result.js';
import { unwrap } from './validation-error.js';

/** A type at run time. It supports Standard Schema 1 (https://standardschema.dev). */
export interface Schema<T> {
  /** The name of the type in the documentation. */
  readonly name: string;
  /** Whether a value is valid. */
  readonly is: (value: unknown) => value is T;
  /** Returns the value, or the issues found in it. */
  readonly validate: (value: unknown, options?: ValidateOptions) => Result<T>;
  /** Throws a `ValidationError` unless the value is valid. */
  readonly assert: (value: unknown) => asserts value is T;
  /** Returns the value, or throws a `ValidationError`. */
  readonly parse: (value: unknown, options?: ValidateOptions) => T;
  readonly '~standard': StandardSchema<T>;
  /** For schemas that are made of this one. */
  readonly '~find': Find;
}

/** The interface by which tools use a schema. Input and output are the same. */
export interface StandardSchema<T> {
  readonly version: 1;
  readonly vendor: 'docs2ts';
  readonly validate: (value: unknown) => Success<T> | Refusal;
  readonly types?: { readonly input: T; readonly output: T };
}

/** A failure as tools know it. One with `value` would make them infer that a valid value may be undefined. */
interface Refusal {
  readonly issues: readonly Issue[];
}

/** Creates the schema of a type from its guard and the function that finds issues. */
export function schema<T>(
  name: string,
  is: (value: unknown) => value is T,
  find: Find,
  output?: (value: T) => T,
): Schema<T> {
  const validate: Schema<T>['validate'] = (value, { limit } = {}) => {
    const found = find(value, limit === undefined ? limit : startFindings(limit));
    if (found?.issues.length) return found;
    // A value without issues is of the type.
    return { value: output ? output(value as T) : (value as T) };
  };
  const parse: Schema<T>['parse'] = (value, options) => unwrap(validate(value, options));
  const standard = { version: 1, vendor: 'docs2ts', validate } as const;
  return { name, is, validate, assert: parse, parse, '~standard': standard, '~find': find };
}
