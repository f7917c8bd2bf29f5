import type { CheckInput } from '../model/check-input.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { rules } from './rules/index.js';

/**
 * In: the schema, its index, the facts of all pages, and what the judge found in the examples. Out: the findings of every rule, unsorted.
 * Begin reading at `rules/index.ts`; each rule is one file, and `settle/` decides afterwards what is shown.
 */
export function checkSchema(input: CheckInput): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule.check(input));
}

/** What is wrong or doubtful on pages taken alone: the findings of the rules that no other page could explain away. */
export function checkPages(input: CheckInput): readonly Diagnostic[] {
  return rules.filter(({ reach }) => reach === 'page').flatMap((rule) => rule.check(input));
}
