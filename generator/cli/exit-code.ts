import type { FailOn } from '../config/configuration.js';
import { severities } from '../model/catalogue/severity.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { isUsageFault } from '../model/is-usage-fault.js';

/** The exit codes of the process. */
export const exitCodes = { asked: 0, found: 1, usage: 2, internal: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code that follows from the diagnostics of a run. */
export function judgeRun(diagnostics: readonly Diagnostic[], failOn: FailOn): ExitCode {
  if (diagnostics.some(isUsageFault)) return exitCodes.usage;
  return diagnostics.some(({ severity }) => isAtLeast(severity, failOn)) ? exitCodes.found : exitCodes.asked;
}

function isAtLeast(severity: Diagnostic['severity'], failOn: FailOn): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
}
