import type { CheckInput } from '../model/check-input.js';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';

/** One thing that is looked for: the codes that it reports, and the function that finds them. */
export interface Rule {
  readonly codes: readonly DiagnosticCode[];
  /** Does one page suffice to find it, or may another page of the documentation set explain it away? */
  readonly reach: 'page' | 'set';
  readonly check: (input: CheckInput) => readonly Diagnostic[];
}
