import { inputCatalogue } from '../model/catalogue/input.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { isUsageFault, type Findings } from '../pipeline.js';
import { printDiagnostics } from './print-diagnostics.js';
import type { CommandEnvironment } from './command-environment.js';
import type { Flags } from './request.js';

/** What the flags of a command ask to show, and whether stdout is for a document of the command. */
interface Showing {
  readonly flags: Pick<Flags, 'reporter' | 'all'>;
  readonly document: boolean;
}

/**
 * Shows the diagnostics of a command that prints something else. If a reporter is named, it prints all of them, on stderr if stdout is for
 * a document. Otherwise stderr gets the usage faults, or the errors that affect the output if there are none. `lint` shows the rest.
 */
export function showDiagnostics(
  { diagnostics, documentation }: Findings,
  { flags: { reporter, all }, document }: Showing,
  { workingFolder, colour, print, note }: CommandEnvironment,
): void {
  const shown = reporter === undefined ? graveOf(diagnostics) : diagnostics;
  if (reporter === undefined && shown.length === 0) return;
  const onStdout = reporter !== undefined && !document;
  const display = { workingFolder, colour: onStdout ? colour.stdout : colour.stderr, reporter, all };
  (onStdout ? print : note)(printDiagnostics({ diagnostics: shown, documentation }, display));
}

function graveOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const stopped = diagnostics.some(isUsageFault);
  return diagnostics.filter(
    ({ code, severity }) => (severity === 'error' && !stopped) || Object.hasOwn(inputCatalogue, code),
  );
}
