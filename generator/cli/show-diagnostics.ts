import { inputCatalogue } from '../model/catalogue/input.js';
import { printDiagnostics, type Findings } from './print-diagnostics.js';
import type { Surroundings } from './surroundings.js';

/**
 * Diagnostics of a command whose result is something else: all of them on stdout where a reporter is asked for, else on stderr what
 * stands in the way or spoils the output. `lint` shows the rest.
 */
export function showDiagnostics(
  { diagnostics, documentation }: Required<Findings>,
  reporter: string | undefined,
  { workingFolder, colour, print, note }: Surroundings,
): void {
  if (reporter !== undefined) {
    print(printDiagnostics({ diagnostics, documentation }, { workingFolder, colour: colour.stdout, reporter }));
    return;
  }
  const grave = diagnostics.filter(({ code, severity }) => severity === 'error' || Object.hasOwn(inputCatalogue, code));
  if (grave.length === 0) return;
  note(printDiagnostics({ diagnostics: grave, documentation }, { workingFolder, colour: colour.stderr }));
}
