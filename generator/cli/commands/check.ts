import type { FileChange } from '../../model/file-change.js';
import { check, type Options } from '../../pipeline.js';
import { printFileChanges } from '../../report/file-changes.js';
import { inputsArgument, outOption, readingOptions, type CliCommand } from '../command.js';
import { exitCodes, judgeRun } from '../exit-code.js';
import { showDiagnostics } from '../show-diagnostics.js';

/** `docs2ts check docs --out generated`: is the package what the documentation says? */
export const checkCommand: CliCommand = {
  name: 'check',
  summary: 'say whether the package is what the documentation says; write nothing',
  arguments: [inputsArgument],
  options: [outOption, ...readingOptions],
  run: async ({ options, failOn, reporter, flags }, surroundings) => {
    const difference = await check(options);
    showDiagnostics(difference, reporter, surroundings);
    const exitCode = judgeRun(difference.diagnostics, failOn);
    if (exitCode === exitCodes.usage) return exitCode;
    const drift = difference.changes.filter(({ kind }) => kind !== 'same');
    surroundings.note(drift.length === 0 ? agreement(options, difference.changes) : '');
    if (drift.length === 0) return exitCode;
    surroundings.print(printFileChanges(drift, surroundings.colour.stdout));
    surroundings.note(`${remedy(options, flags.config)}\n`);
    return exitCodes.found;
  },
};

function agreement({ out }: Options, changes: readonly FileChange[]): string {
  return `${out} is what the documentation says (${changes.length} files).\n`;
}

function remedy({ inputs = [], out = '' }: Options, config: string | undefined): string {
  const words = [...inputs, '--out', out, ...(config === undefined ? [] : ['--config', config])];
  return `To mend it, run: docs2ts generate ${words.map(quote).join(' ')}`;
}

/** A word as a shell takes it. */
function quote(word: string): string {
  return /^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
