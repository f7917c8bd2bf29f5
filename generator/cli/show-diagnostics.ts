import { inputCatalogue } from '../model/catalogue/input.js';
import { isUsageFault } from '../pipeline.js';
import { printDiagnostics, type Findings } from './print-diagnostics.js';
import type { CommandEnvironment } from './command-environment.js';

/**
 * Diagnostics of a command whose result is something else: all of them on stdout where a reporter is asked for, else on stderr what
 * stands in the way, or what spoils the output where nothing does. `lint` shows the rest.
 */
export function showDiagnostics(
  { diagnostics, documentation }: Required<Findings>,
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
