import type { Issue } from './issue.js';

/** Thrown by `assert…` and `parse…`; says what is wrong in `issues`. */
export class ValidationError extends Error {
  override readonly name: string = 'ValidationError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ pointer, message }) => `${pointer || '/'}: ${message}`).join('\n'));
    this.issues = issues;
  }
}
