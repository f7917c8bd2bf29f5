import type { CheckInput } from '../model/check-input.js';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';

/** A check that reports diagnostics. */
export interface Rule<Code extends DiagnosticCode = DiagnosticCode> {
  /** The codes that the rule reports. */
  readonly codes: readonly Code[];
  /** Whether one page is enough to find a fault, or another page of the documentation set may explain it. */
  readonly reach: 'page' | 'set';
  readonly check: (input: CheckInput) => readonly Diagnostic<Code>[];
}

/** Defines a rule. A rule that reports a code outside `codes` does not compile. */
export function defineRule<const Code extends DiagnosticCode>(rule: Rule<Code>): Rule<Code> {
  return rule;
}
