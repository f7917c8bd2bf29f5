import type { Issue } from './issue.js';

/** The value if it is valid, otherwise the issues. */
export type Result<T> = Success<T> | Failure;

/** The value is valid. */
export interface Success<T> {
  readonly value: T;
  readonly issues?: undefined;
}

/** The value is invalid, for at least one reason. */
export interface Failure {
  readonly issues: readonly Issue[];
}

/** How strictly a value is validated. The defaults depend on the shape: tolerant for responses, strict for requests. */
export interface ValidateOptions {
  /** `open`: any text is accepted as a member of an enumeration. `closed`: only documented members are. */
  readonly enums?: 'open' | 'closed';
  /**
   * What happens to undocumented properties, except annotations. `pass`: they are accepted. `refuse`: they are issues.
   * `strip`: the result is a copy without them.
   */
  readonly unknownKeys?: 'pass' | 'refuse' | 'strip';
}
