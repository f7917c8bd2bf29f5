import { inputCatalogue } from '../model/catalogue/input.js';
import { isUsageFault, type Findings } from '../pipeline.js';
import { printDiagnostics } from './print-diagnostics.js';
import type { CommandEnvironment } from './command-environment.js';

/**
 * Shows the diagnostics of a command that prints something else. If a reporter is named, it prints all of them on stdout. Otherwise
 * stderr gets the usage faults, or the errors that affect the output if there are none. `lint` shows the rest.
 */
export function showDiagnostics(
  { diagnostics, documentation }: Findings,
  reporter: string | undefined,
  { workingFolder, colour, print, note }: CommandEnvironment,
): void {
  if (reporter !== undefined) {
    print(printDiagnostics({ diagnostics, documentation }, { workingFolder, colour: colour.stdout, reporter }));
    return;
  }
  const stopped = diagnostics.some(isUsageFault);
  const grave = diagnostics.filter(
    ({ code, severity }) => (severity === 'error' && !stopped) || Object.hasOwn(inputCatalogue, code),
  );
  if (grave.length === 0) return;
  note(printDiagnostics({ diagnostics: grave, documentation }, { workingFolder, colour: colour.stderr }));
}
