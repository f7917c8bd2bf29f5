import { collectIssues } from './collect-issues.js';
import type { Result, ValidateOptions } from './result.js';
import type { Shape } from './shape.js';
import { stripUnknown } from './strip-unknown.js';

/** Returns the result of a validation whose guard rejects the value or is not as strict as the options. */
export function collectResult<T>(value: unknown, shape: Shape, options: ValidateOptions = {}): Result<T> {
  const issues = collectIssues(value, shape, options);
  if (issues.length > 0) return { issues };
  // A value without issues matches the shape, and the shape describes T.
  return { value: (options.unknownKeys === 'strip' ? stripUnknown(value, shape) : value) as T };
}
