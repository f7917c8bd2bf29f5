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

/** How strictly a value is judged. */
export interface ValidateOptions {
  /** `closed`: only documented members of an enumeration are right, also in what a service returns. */
  readonly enums?: 'open' | 'closed';
}
