import { Option } from 'commander';
import type { FileChange } from '../../model/package/file-change.js';
import { generate } from '../../pipeline/generate.js';
import { outputFolder } from '../../pipeline/options.js';
import type { PackageDifference } from '../../pipeline/compare-output.js';
import { printSummary } from '../../report/summary.js';
import { inputsArgument, packageOptions, readingOptions, type CliCommand } from '../command.js';
import { exitCodes, judgeRun } from '../exit-code.js';
import { deliverReports } from '../deliver-reports.js';

/** `docs2ts generate docs --out generated`: docs → package. */
export const generateCommand: CliCommand = {
  name: 'generate',
  summary: 'write the TypeScript package that the documentation describes',
  arguments: [inputsArgument],
  options: [
    ...packageOptions,
    ...readingOptions,
    new Option('--dry-run', 'list what would be written, and write nothing'),
  ],
  projects: 'each',
  run: async ({ options, failOn, flags }, environment) => {
    const begin = environment.now();
    const difference = await generate(options, flags);
    const { documentation, diagnostics } = difference;
    const delivery = { flags, asked: [], document: flags.dryRun === true };
    const refusals = await deliverReports({ diagnostics, documentation }, delivery, environment);
    const exitCode = judgeRun([...difference.diagnostics, ...refusals], failOn);
    if (exitCode === exitCodes.usage) return exitCode;
    if (flags.dryRun) {
      environment.show(listFiles(difference.files));
      environment.note('Nothing was written.\n');
      return exitCode;
    }
    if (options.out === undefined) {
      environment.note(`No output folder is named, so the package is in ${outputFolder(options).name}/.\n`);
    }
    environment.note(summarise(difference, (environment.now() - begin) / 1000));
    return exitCode;
  },
};

const verbs = { create: 'write', update: 'overwrite', same: undefined, remove: 'remove', keep: 'keep' } as const;

function listFiles(files: readonly FileChange[]): string {
  return files.map(({ kind, path }) => (verbs[kind] ? `would ${verbs[kind]} ${path}\n` : '')).join('');
}

function summarise({ documentation, files, diagnostics }: PackageDifference, seconds: number): string {
  const count = (...kinds: readonly FileChange['kind'][]): number =>
    files.filter(({ kind }) => kinds.includes(kind)).length;
  const { pages, schema } = documentation;
  return printSummary({
    pages: pages.length,
    schema,
    diagnostics,
    files: { written: count('create', 'update'), unchanged: count('same'), removed: count('remove') },
    seconds,
  });
}
