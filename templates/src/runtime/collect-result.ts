import { collectIssues } from './collect-issues.js';
import type { Result, ValidateOptions } from './result.js';
import type { Shape } from './shape.js';
import { stripUnknown } from './strip-unknown.js';

/** The result of a validation whose guard has failed, or does not judge by these options. */
export function collectResult<T>(value: unknown, shape: Shape, options: ValidateOptions = {}): Result<T> {
  const issues = collectIssues(value, shape, options);
  if (issues.length > 0) return { issues };
  // A value without issues has the shape, and the shape is that of T.
  return { value: (options.unknownKeys === 'strip' ? stripUnknown(value, shape) : value) as T };
}
