import type { Issue } from './issue.js';

/** The value, if it is what was asked for, or what is wrong with it. */
export type Result<T> = Success<T> | Failure;

/** The value is what was asked for. */
export interface Success<T> {
  readonly value: T;
  readonly issues?: undefined;
}

/** It is not, for at least one reason. */
export interface Failure {
  readonly issues: readonly Issue[];
}

/** How strictly a value is judged. What is not said here depends on its shape: responses are judged with tolerance, requests are not. */
export interface ValidateOptions {
  /** `open`: any text may be a member of an enumeration; `closed`: only the documented ones are. */
  readonly enums?: 'open' | 'closed';
  /**
   * What becomes of properties that are not documented, apart from annotations: `pass`: they may be there; `refuse`: they are issues;
   * `strip`: the result is a copy without them.
   */
  readonly unknownKeys?: 'pass' | 'refuse' | 'strip';
}
