import { pathFrom } from '../../model/text/path-from.js';
import { Option } from 'commander';
import type { FileChange } from '../../model/package/file-change.js';
import { generate } from '../../pipeline/generate.js';
import { outputFolder } from '../../pipeline/options.js';
import type { PackageDifference } from '../../pipeline/compare-output.js';
import { printBriefChanges } from '../../report/pretty/brief-changes.js';
import { printSummary } from '../../report/summary.js';
import { comparingOptions, inputsArgument, packageOptions, type CliCommand } from '../command.js';
import type { CommandEnvironment } from '../command-environment.js';
import { exitCodes, judgeRun } from '../exit-code.js';
import { reachesVerdict } from '../judge-changes.js';
import { reportDifference } from '../prepare-report.js';
import { deliverReports } from '../deliver-reports.js';

/** `docs2ts generate docs --out generated`: docs → package. */
export const generateCommand: CliCommand = {
  name: 'generate',
  summary: 'write the TypeScript package that the documentation describes',
  arguments: [inputsArgument],
  options: [
    ...packageOptions,
    ...comparingOptions,
    new Option('--changelog <file>', 'add what has changed in the API since the last run to this Markdown file'),
    new Option('--dry-run', 'list what would be written, and write nothing'),
  ],
  projects: 'each',
  run: async ({ options, failOn, flags }, environment) => {
    const begin = environment.now();
    const difference = await generate(options, flags);
    const { documentation, diagnostics } = difference;
    const delivery = { flags, asked: [], document: flags.dryRun === true };
    const isKnown = difference.history !== undefined && !diagnostics.some(({ code }) => code === 'unknown-changes');
    const results = { diagnostics, documentation, ...(isKnown && { difference }) };
    const refusals = await deliverReports(results, delivery, environment);
    const exitCode = judgeRun([...difference.diagnostics, ...refusals], failOn);
    if (exitCode === exitCodes.usage) return exitCode;
    const limit = flags.failOnEither?.verdict;
    const judged = limit !== undefined && reachesVerdict(difference.changes, limit) ? exitCodes.found : exitCode;
    const changes = isKnown ? printChanges(difference, environment) : '';
    if (flags.dryRun) {
      environment.show(listFiles(difference.files));
      environment.note(`${changes}Nothing was written.\n`);
      return judged;
    }
    if (options.out === undefined) {
      environment.note(`No output folder is named, so the package is in ${outputFolder(options).name}/.\n`);
    }
    environment.note(summarise(difference, (environment.now() - begin) / 1000));
    environment.note(changes);
    return judged;
  },
};

const verbs = { create: 'write', update: 'overwrite', same: undefined, remove: 'remove', keep: 'keep' } as const;

function listFiles(files: readonly FileChange[]): string {
  return files.map(({ kind, path }) => (verbs[kind] ? `would ${verbs[kind]} ${path}\n` : '')).join('');
}

/** What has changed in the API, the worst first. */
function printChanges(difference: PackageDifference, { workingFolder, colour }: CommandEnvironment): string {
  const prefix = pathFrom(workingFolder, difference.documentation.root);
  return printBriefChanges(reportDifference(difference, difference.documentation, prefix), colour.stderr);
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
