import { compareDiagnostics } from '../../model/diagnostic.js';
import type { Diagnostic, Severity } from '../../model/diagnostic.js';
import { applySeverities } from './apply-severities.js';
import { applySilences, type Silences } from './apply-silences.js';

/** What a documentation team has decided about findings. */
export interface Decisions {
  readonly silences: Silences;
  readonly severities: Readonly<Record<string, Severity>>;
}

/** Applies silences and severities, sorts the diagnostics and drops duplicates. */
export function settleDiagnostics(
  diagnostics: readonly Diagnostic[],
  { silences, severities }: Decisions,
): readonly Diagnostic[] {
  const settled = applySeverities(applySilences(diagnostics, silences), severities);
  return withoutRepetition(settled.toSorted(compareDiagnostics));
}

function withoutRepetition(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  return sorted.filter((diagnostic, position) => {
    const before = sorted[position - 1];
    return before === undefined || compareDiagnostics(before, diagnostic) !== 0;
  });
}
