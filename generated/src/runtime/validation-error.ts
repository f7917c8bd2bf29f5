// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Issue } from './issues/issue.js';
import type { Result } from './result.js';

/** Thrown by `assert` and `parse`. `issues` says what is wrong. */
export class ValidationError extends Error {
  override readonly name: string = 'ValidationError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ pointer, message }) => `${pointer || '/'}: ${message}`).join('\n'));
    this.issues = issues;
  }
}

/** Returns the value of a result, or throws a {@link ValidationError} if there is none. */
export function unwrap<T>(result: Result<T>): T {
  if (result.issues) throw new ValidationError(result.issues);
  return result.value;
}
