// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Issue } from './issues/issue.js';

/** The value if it is valid, otherwise the issues. */
export type Result<T> = Success<T> | Failure;

/** The value is valid. */
export interface Success<T> {
  readonly value: T;
  readonly issues?: undefined;
}

/** The value is invalid, for at least one reason. */
export interface Failure {
  readonly value?: undefined;
  readonly issues: readonly Issue[];
  /** How many issues are enough. */
  readonly limit: number;
  /** Whether the search ended early, because there were enough issues or the value is nested too deeply. */
  readonly limitReached: boolean;
}

/** How a value is validated. */
export interface ValidateOptions {
  /** How many issues are enough, at least 1; 100 by default. */
  readonly limit?: number;
}
