// In: the schema, its index, the facts of all pages, and what the judge found in the examples. Out: the findings of every rule, unsorted.
// Each rule is one file and knows nothing of the others; `settle/` decides later which findings are shown, and with which severity.
// Read next: `rules/index.ts`, any rule that it lists, then `settle/settle-diagnostics.ts`.
import type { CheckInput } from '../model/check-input.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { rules } from './rules/index.js';

/** Runs all rules. */
export function checkSchema(input: CheckInput): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule.check(input));
}

/** Runs only the rules that need no other page of the documentation set. */
export function checkPages(input: CheckInput): readonly Diagnostic[] {
  return rules.filter(({ reach }) => reach === 'page').flatMap((rule) => rule.check(input));
}
