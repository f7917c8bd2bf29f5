import type { CheckInput } from '../model/check-input.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { rules } from './rules/index.js';

/** What is wrong or doubtful in the documentation as a whole: the findings of every rule. */
export function checkSchema(input: CheckInput): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule.check(input));
}

/** What is wrong or doubtful on pages taken alone: the findings of the rules that no other page could explain away. */
export function checkPages(input: CheckInput): readonly Diagnostic[] {
  return rules.filter(({ reach }) => reach === 'page').flatMap((rule) => rule.check(input));
}
