// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { text } from './runtime/issues/scalars.js';
import { type Schema, schema } from './runtime/schema.js';

/**
 * What went wrong.
 *
 * @see `resources/problem.md`
 */
export interface Problem {
  /** A short sentence. */
  title: string;
  /** What to do. */
  hint?: string | null;
}

/** Whether a value is `Problem`. */
export function isProblem(value: unknown): value is Problem {
  return isObject(value) && typeof value.title === 'string' && (value.hint == null || typeof value.hint === 'string');
}

/** Finds what keeps a value from being `Problem`. */
export function findProblemIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'Problem');
  found = text(found, 'title', value.title);
  if (value.hint != null) found = text(found, 'hint', value.hint);
  return found;
}

/** `Problem` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Problem: Schema<Problem> = /* @__PURE__ */ schema('Problem', isProblem, findProblemIssues);
