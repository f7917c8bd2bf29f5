import { inputCatalogue } from '../model/catalogue/input.js';
import type { PackageDifference } from '../pipeline.js';
import { printDiagnostics } from './print-diagnostics.js';
import type { Surroundings } from './surroundings.js';

/**
 * Diagnostics of a command whose result is something else: all of them on stdout where a reporter is asked for, else on stderr what
 * stands in the way or spoils the output. `lint` shows the rest.
 */
export function showDiagnostics(
  { diagnostics, documentation }: Pick<PackageDifference, 'diagnostics' | 'documentation'>,
  reporter: string | undefined,
  surroundings: Surroundings,
): void {
  if (reporter !== undefined) {
    surroundings.print(printDiagnostics(diagnostics, documentation, surroundings, reporter));
    return;
  }
  const grave = diagnostics.filter(({ code, severity }) => severity === 'error' || Object.hasOwn(inputCatalogue, code));
  if (grave.length > 0) surroundings.note(printDiagnostics(grave, documentation, surroundings));
}
