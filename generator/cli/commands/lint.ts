import { join } from 'node:path';
import { pathFrom } from '../../model/text/path-from.js';
import { InvalidArgumentError, Option } from 'commander';
import { fixRequests } from '../../model/fix/fix.js';
import { plural } from '../../model/text/plural.js';
import { lint, type LintResult } from '../../pipeline/lint.js';
import { updateBaseline } from '../../pipeline/update-baseline.js';
import type { Options } from '../../pipeline/options.js';
import { printCoverage } from '../../report/coverage.js';
import { printDifference } from '../../report/text/difference.js';
import { addItem, addWords, inputsArgument, readingOptions, type CliCommand } from '../command.js';
import type { CommandEnvironment } from '../command-environment.js';
import { exitCodes, judgeRun, type ExitCode } from '../exit-code.js';
import type { Flags } from '../request.js';
import { sharePages } from '../share-pages.js';
import { printsDocument } from '../address-report.js';
import { deliverReports } from '../deliver-reports.js';

/** `docs2ts lint docs`: what is wrong with the documentation. */
export const lintCommand: CliCommand = {
  name: 'lint',
  summary: 'report what is wrong with the documentation',
  arguments: [inputsArgument],
  options: [
    ...readingOptions,
    new Option(
      '--only <page>',
      'read all pages, and report on this page, folder or pattern; may be repeated',
    ).argParser(addItem),
    new Option('--quiet', 'list errors only'),
    new Option('--max-warnings <number>', 'number of warnings above which the exit code is 1').argParser(readCount),
    new Option('--fix', 'mend the faults whose remedy is certain, in the files of the pages').conflicts(
      'updateBaseline',
    ),
    new Option('--fix-also <what>', `mend on request, too: ${fixRequests.join(', ')}; may be repeated`)
      .argParser(addWords(fixRequests))
      .implies({ fix: true }),
    new Option('--dry-run', 'show what --fix would change, and write nothing').implies({ fix: true }),
    new Option('--update-baseline', 'write all that is reported to the baseline, and report it no more'),
    new Option('--coverage', 'show how much of the pages was read, and what would open the rest'),
  ],
  projects: 'each',
  share: sharePages,
  run: async ({ options, failOn, flags }, environment) => {
    if (flags.updateBaseline) return update(options, flags, environment);
    const findings = await lint(options, flags);
    // What programs read stays a single document.
    const show = printsDocument(flags.reporter ?? []) ? environment.note : environment.show;
    if (flags.dryRun) show(showChanges(findings, environment));
    const refusals = await deliverReports(findings, { flags, asked: ['findings'] }, environment);
    if (flags.fix) environment.note(summariseMended(findings, flags.dryRun === true));
    if (flags.coverage) show(printCoverage(findings.documentation.pages));
    const exitCode = judgeRun([...findings.diagnostics, ...refusals], failOn);
    const warnings = findings.diagnostics.filter(({ severity }) => severity === 'warning').length;
    if (exitCode !== exitCodes.asked || warnings <= (flags.maxWarnings ?? Infinity)) return exitCode;
    environment.note(`There are ${plural(warnings, 'warning')}, and --max-warnings allows ${flags.maxWarnings}.\n`);
    return exitCodes.found;
  },
};

async function update(options: Options, flags: Flags, environment: CommandEnvironment): Promise<ExitCode> {
  const updated = await updateBaseline(options);
  if (updated.diagnostics.length > 0) {
    await deliverReports({ diagnostics: updated.diagnostics }, { flags, asked: [] }, environment);
    return judgeRun(updated.diagnostics, 'error');
  }
  const { file, known, added, removed } = updated;
  environment.note(`${file} now knows ${plural(known, 'finding')}: ${added} new, ${removed} gone.\n`);
  return exitCodes.asked;
}

/** The lines of the pages that change. The ends of lines do not, so they are not shown. */
function showChanges({ changes, documentation }: LintResult, { workingFolder, colour }: CommandEnvironment): string {
  const unix = (text: string): string => text.replaceAll('\r\n', '\n');
  const texts = changes.map(({ path, before, after }) => {
    const shown = pathFrom(workingFolder, join(documentation.root, path));
    return printDifference({ path: shown, before: unix(before), after: unix(after), colour: colour.stdout });
  });
  return texts.join('');
}

function summariseMended({ mended, changes, diagnostics }: LintResult, dryRun: boolean): string {
  const pages = plural(changes.length, 'page');
  const verb = (count: number): string => (dryRun ? 'would be' : count === 1 ? 'is' : 'are');
  const stale = diagnostics.some(({ code }) => code === 'stale-baseline-entry');
  if (changes.length === 0) return 'Nothing is mended.\n';
  const what =
    mended.length === 0
      ? `${pages} ${verb(changes.length)} aligned`
      : `${plural(mended.length, 'fault')} on ${pages} ${verb(mended.length)} mended`;
  return `${what}.\n${stale && !dryRun ? 'The baseline still knows some of them: run `docs2ts lint --update-baseline`.\n' : ''}`;
}

function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}
