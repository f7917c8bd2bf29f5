import type { CheckInput } from '../model/check.js';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';

/** One thing that is looked for: the codes that it reports, and the function that finds them. */
export interface Rule {
  readonly codes: readonly DiagnosticCode[];
  readonly check: (input: CheckInput) => readonly Diagnostic[];
}
