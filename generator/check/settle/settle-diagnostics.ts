import { compareDiagnostics } from '../../model/diagnostic.js';
import type { Diagnostic, Severity } from '../../model/diagnostic.js';
import type { PageFacts } from '../../model/facts/facts.js';
import { applySeverities } from './apply-severities.js';
import { applySilences } from './apply-silences.js';

/** Applies silences and severities, sorts the diagnostics and drops duplicates. */
export function settleDiagnostics(
  diagnostics: readonly Diagnostic[],
  pages: readonly PageFacts[],
  severities: Readonly<Record<string, Severity>>,
): readonly Diagnostic[] {
  const settled = applySeverities(applySilences(diagnostics, pages), severities);
  return withoutRepetition(settled.toSorted(compareDiagnostics));
}

function withoutRepetition(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  return sorted.filter((diagnostic, position) => {
    const before = sorted[position - 1];
    return before === undefined || compareDiagnostics(before, diagnostic) !== 0;
  });
}
