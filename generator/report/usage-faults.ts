import { catalogue } from '../model/catalogue/index.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { printable } from './text/printable.js';

/** Faults of the command and its configuration, for stderr: what is wrong, where if it is in a file, and what to do. */
export function printUsageFaults(faults: readonly Diagnostic[]): string {
  return faults.map(printFault).join('');
}

function printFault(fault: Diagnostic): string {
  const { code, message } = fault;
  return [`error ${code}: ${printable(message)}`, ...placeOf(fault), `  fix: ${catalogue[code].fix}`, ''].join('\n');
}

/** A message names a file that is at fault as a whole, unless that is the configuration. */
function placeOf({ code, message, source: { file, line, column, endLine, endColumn } }: Diagnostic): readonly string[] {
  if (endLine > 1 || endColumn > 1) return [`  at ${printable(file)}:${line}:${column}`];
  const isNamed = catalogue[code].about !== 'configuration' || message.includes(file) || file === 'docs2ts';
  return isNamed ? [] : [`  at ${printable(file)}`];
}
