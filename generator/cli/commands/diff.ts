import { Argument, Option } from 'commander';
import { worstVerdict } from '../../model/change/summarise-changes.js';
import { verdicts } from '../../model/change/verdict.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { writeReport } from '../../io/write-report.js';
import { diff, type Difference } from '../../pipeline/diff.js';
import { isUsageFault } from '../../model/is-usage-fault.js';
import { printUsageFaults } from '../../report/usage-faults.js';
import { changeReporters } from '../../report/changes/change-reporters.js';
import { collectReporters, configOption, type CliCommand } from '../command.js';
import type { CommandEnvironment } from '../command-environment.js';
import { exitCodes, type ExitCode } from '../exit-code.js';
import type { Flags } from '../request.js';

const names = changeReporters.map(({ name }) => name);

const reporterOption = new Option(
  '-r, --reporter <name[=file]>',
  `how changes are reported, or where to: ${names.join(', ')}; may be repeated`,
).argParser(collectReporters(names));

const failOnOption = new Option(
  '--fail-on <verdict>',
  'mildest verdict that makes the exit code 1 (default: none)',
).choices([...verdicts, 'none']);

/** `docs2ts diff git:main:docs docs`: what changed between two states of an API, and whether it breaks anybody. */
export const diffCommand: CliCommand = {
  name: 'diff',
  summary:
    'show what changed between two states of an API, and whether it breaks those who read answers or send requests',
  arguments: [
    new Argument(
      '<old>',
      'the state before: a folder, page or pattern, a schema file (CSDL JSON or XML, exported model), a package, or git:REVISION:PATH',
    ),
    new Argument('<new>', 'the state after'),
  ],
  options: [
    configOption,
    // Other commands have flags of these names with other values.
    Object.assign(reporterOption, { attributeName: () => 'changeReporter' }),
    Object.assign(failOnOption, { attributeName: () => 'failOnVerdict' }),
  ],
  run: async ({ options, flags, words: [before = '', after = ''] }, environment) => {
    const difference = await diff(before, after, options);
    const faults = difference.diagnostics.filter(isUsageFault);
    environment.note(printUsageFaults(faults));
    if (faults.length > 0) return exitCodes.usage;
    const refusals = await showChanges(difference, flags.changeReporter ?? [{ name: 'pretty' }], environment);
    environment.note(printUsageFaults(refusals));
    return refusals.length > 0 ? exitCodes.usage : judgeChanges(difference, flags.failOnVerdict);
  },
};

/** Reports changes to files and stdout; returns what prevents writing. */
async function showChanges(
  { changes, summary, roots }: Difference,
  requests: NonNullable<Flags['changeReporter']>,
  { workingFolder, colour, print, show }: CommandEnvironment,
): Promise<readonly Diagnostic[]> {
  const displayPath = (file: string, side: keyof Difference['roots']) =>
    roots[side] === '' ? file : `${roots[side]}/${file}`;
  const refusals: Diagnostic[] = [];
  for (const { name, file } of requests) {
    const reporter = changeReporters.find((known) => known.name === name) ?? changeReporters[0];
    const text = reporter.print({ changes, summary, colour: file === undefined && colour.stdout, displayPath });
    if (file !== undefined) refusals.push(...(await writeReport(file, text, workingFolder)));
    else (name === 'pretty' ? show : print)(text);
  }
  return refusals;
}

/** The exit code that follows from the changes: found, if one is at least as bad as the verdict. */
function judgeChanges({ changes }: Difference, failOn: string | undefined): ExitCode {
  const limit = verdicts.findIndex((verdict) => verdict === failOn);
  const isFound = changes.some((change) => verdicts.indexOf(worstVerdict(change)) <= limit);
  return isFound ? exitCodes.found : exitCodes.asked;
}
