import { packageCatalogue } from '../../model/catalogue/package.js';
import { isDrift } from '../../model/package/file-change.js';
import { check } from '../../pipeline/check.js';
import { type Options, outputFolder } from '../../pipeline/options.js';
import type { PackageDifference } from '../../pipeline/compare-output.js';
import { printFileChanges } from '../../report/file-changes.js';
import { inputsArgument, packageOptions, readingOptions, type CliCommand } from '../command.js';
import { exitCodes, judgeRun } from '../exit-code.js';
import { flagsOf, type Flags } from '../request.js';
import { showFindings } from '../show-findings.js';

/** `docs2ts check docs --out generated`: whether the package matches the documentation. */
export const checkCommand: CliCommand = {
  name: 'check',
  summary: 'check whether the package matches the documentation; write nothing',
  arguments: [inputsArgument],
  options: [...packageOptions, ...readingOptions],
  run: async ({ options, failOn, flags }, environment) => {
    const { reporter } = flags;
    const difference = await check(options);
    const findings = reporter === undefined ? withoutDrift(difference) : difference;
    const refusals = await showFindings(findings, { flags, document: false, asked: false }, environment);
    const exitCode = judgeRun([...difference.diagnostics, ...refusals], failOn);
    if (exitCode === exitCodes.usage) return exitCode;
    const drift = difference.files.filter(isDrift);
    if (drift.length === 0) {
      environment.note(`${outputFolder(options).name} matches the documentation (${difference.files.length} files).\n`);
      return exitCode;
    }
    if (reporter === undefined) environment.show(printFileChanges(drift, environment.colour.stdout));
    environment.note(`${remedy(options, flags)}\n`);
    return exitCodes.found;
  },
};

/** Without the findings about files: the listing of changed files shows them, along with what differs. */
function withoutDrift(difference: PackageDifference): PackageDifference {
  const diagnostics = difference.diagnostics.filter(({ code }) => !Object.hasOwn(packageCatalogue, code));
  return { ...difference, diagnostics };
}

function remedy({ inputs = [], out }: Options, { config, ...flags }: Flags): string {
  const repeated = Object.entries({ out, config, ...flagsOf(flags, 'packaging') }).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((item) => [`--${name}`, item]),
  );
  return `To update it, run: docs2ts generate ${[...inputs, ...repeated].map(quote).join(' ')}`;
}

/** Quotes a word for a shell. */
function quote(word: string): string {
  return /^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
