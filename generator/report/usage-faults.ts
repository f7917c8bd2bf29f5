import { catalogue } from '../model/catalogue/index.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { printable } from './printable.js';

/** Faults of the command and its configuration, for stderr: what is wrong, where if it is in a file, and what to do. */
export function printUsageFaults(faults: readonly Diagnostic[]): string {
  return faults.map(printFault).join('');
}

function printFault({ code, message, source: { file, line, column, endLine, endColumn } }: Diagnostic): string {
  const wholeFile = endLine === 1 && endColumn === 1;
  const place = wholeFile ? [] : [`  at ${printable(file)}:${line}:${column}`];
  return [`error ${code}: ${printable(message)}`, ...place, `  fix: ${catalogue[code].fix}`, ''].join('\n');
}
