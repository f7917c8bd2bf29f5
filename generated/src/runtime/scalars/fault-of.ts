// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { IssueCode } from '../issues/issue.js';
import { isInt64Text } from './is-int64.js';

/** What is wrong with a value that is not text of some format. */
export function faultOfText(value: unknown): IssueCode {
  return typeof value === 'string' ? 'malformed-value' : 'wrong-type';
}

/** What is wrong with a value that is not an integer of some range. */
export function faultOfInteger(value: unknown): IssueCode {
  return Number.isInteger(value) ? 'out-of-range' : 'wrong-type';
}

/** What is wrong with a value that is not a 64-bit integer. */
export function faultOfInt64(value: unknown): IssueCode {
  return isInt64Text(value) ? 'out-of-range' : faultOfInteger(value);
}
