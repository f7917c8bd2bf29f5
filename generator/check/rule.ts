import type { CheckInput } from '../model/check-input.js';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';

/** One thing that is checked. */
export interface Rule<Code extends DiagnosticCode = DiagnosticCode> {
  /** The codes that it reports. */
  readonly codes: readonly Code[];
  /** Whether one page is enough to find it, or another page of the documentation set may explain it away. */
  readonly reach: 'page' | 'set';
  readonly check: (input: CheckInput) => readonly Diagnostic<Code>[];
}

/** Types a rule by the codes that it lists, so that one that reports another code does not compile. */
export function defineRule<const Code extends DiagnosticCode>(rule: Rule<Code>): Rule<Code> {
  return rule;
}
