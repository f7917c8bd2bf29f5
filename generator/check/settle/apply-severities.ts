import type { Diagnostic, Severity } from '../../model/diagnostic.js';

/** Gives each diagnostic the severity that the configuration sets for its code; `off` drops it. */
export function applySeverities(
  diagnostics: readonly Diagnostic[],
  severities: Readonly<Record<string, Severity>>,
): readonly Diagnostic[] {
  return diagnostics
    .map((diagnostic) => {
      const configured = Object.hasOwn(severities, diagnostic.code) ? severities[diagnostic.code] : undefined;
      return configured === undefined ? diagnostic : { ...diagnostic, severity: configured };
    })
    .filter(({ severity }) => severity !== 'off');
}
