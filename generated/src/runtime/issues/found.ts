// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { Issue, kindOf, type IssueCode } from './issue.js';

/** The issues found so far; undefined as long as there are none, so that nothing is created for a valid value. */
export type Found = Findings | undefined;

/** The issues found so far, and how many are enough. A failed validation returns this object. */
export interface Findings {
  readonly issues: Issue[];
  readonly limit: number;
  limitReached: boolean;
}

/**
 * Finds what is wrong with a value and adds it to the issues found so far. `depth` is how deep the type is nested in
 * itself.
 */
export type Find = (value: unknown, found?: Found, depth?: number) => Found;

/** Creates an empty list of issues with a limit. */
export function startFindings(limit: number): Findings {
  return { issues: [], limit, limitReached: false };
}

/** Adds an issue, unless there are enough. */
export function report(
  found: Found,
  path: readonly (string | number)[],
  code: IssueCode,
  expected: string,
  value: unknown,
): Findings {
  const all = found ?? startFindings(100);
  if (all.limitReached) return all;
  all.issues.push(new Issue(path, code, expected, kindOf(value)));
  all.limitReached = all.issues.length >= all.limit;
  return all;
}

/** Reports that a property is missing, or that its value or an item of an array is wrong. */
export function wrong(
  found: Found,
  step: string | number,
  value: unknown,
  expected: string,
  code: IssueCode = 'wrong-type',
): Findings {
  const isMissing = value === undefined && typeof step === 'string';
  return report(found, [step], isMissing ? 'missing-property' : code, expected, value);
}

/** Reports a value that is not an object. */
export function notObject(found: Found, value: unknown, expected: string): Findings {
  return report(found, [], 'wrong-type', expected, value);
}

/** Reports a value that is nested too deeply. A circular value has endless issues, so this one is the last. */
export function tooDeep(found: Found, value: unknown, expected: string): Findings {
  const all = report(found, [], 'too-deep', expected, value);
  all.limitReached = true;
  return all;
}
