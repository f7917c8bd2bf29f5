import type { Diagnostic, Severity } from '../../model/diagnostic.js';

/** Applies the severities that the configuration sets per code. `off` drops the diagnostic. */
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
