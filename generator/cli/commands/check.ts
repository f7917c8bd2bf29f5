import { packageCatalogue } from '../../model/catalogue/package.js';
import { check, type Options, type PackageDifference } from '../../pipeline.js';
import { printFileChanges } from '../../report/file-changes.js';
import { inputsArgument, packageOptions, readingOptions, type CliCommand } from '../command.js';
import { exitCodes, judgeRun } from '../exit-code.js';
import type { Flags } from '../request.js';
import { showDiagnostics } from '../show-diagnostics.js';

/** `docs2ts check docs --out generated`: is the package what the documentation says? */
export const checkCommand: CliCommand = {
  name: 'check',
  summary: 'say whether the package is what the documentation says; write nothing',
  arguments: [inputsArgument],
  options: [...packageOptions, ...readingOptions],
  run: async ({ options, failOn, reporter, flags }, surroundings) => {
    const difference = await check(options);
    showDiagnostics(reporter === undefined ? withoutDrift(difference) : difference, reporter, surroundings);
    const exitCode = judgeRun(difference.diagnostics, failOn);
    if (exitCode === exitCodes.usage) return exitCode;
    const drift = difference.changes.filter(({ kind }) => kind !== 'same');
    if (drift.length === 0) {
      surroundings.note(`${options.out} is what the documentation says (${difference.changes.length} files).\n`);
      return exitCode;
    }
    if (reporter === undefined) surroundings.print(printFileChanges(drift, surroundings.colour.stdout));
    surroundings.note(`${remedy(options, flags)}\n`);
    return exitCodes.found;
  },
};

/** The listing of files says the same with what differs. */
function withoutDrift(difference: PackageDifference): PackageDifference {
  const diagnostics = difference.diagnostics.filter(({ code }) => !Object.hasOwn(packageCatalogue, code));
  return { ...difference, diagnostics };
}

function remedy({ inputs = [], out = '' }: Options, { config, compat }: Flags): string {
  const flags = [
    ...(config === undefined ? [] : ['--config', config]),
    ...(compat === undefined ? [] : ['--compat', compat]),
  ];
  const words = [...inputs, '--out', out, ...flags];
  return `To mend it, run: docs2ts generate ${words.map(quote).join(' ')}`;
}

/** A word as a shell takes it. */
function quote(word: string): string {
  return /^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
