import { Argument, Option } from 'commander';
import { verdicts } from '../../model/change/verdict.js';
import { diff, type Difference } from '../../pipeline/diff.js';
import { isUsageFault } from '../../model/is-usage-fault.js';
import { configOption, projectOption, reporterOption, type CliCommand } from '../command.js';
import { deliverReports } from '../deliver-reports.js';
import { exitCodes, type ExitCode } from '../exit-code.js';
import { reachesVerdict } from '../judge-changes.js';

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
    projectOption,
    reporterOption,
    // Other commands have a flag of this name with other values.
    Object.assign(failOnOption, { attributeName: () => 'failOnVerdict' }),
  ],
  projects: 'one',
  run: async ({ options, flags, words: [before = '', after = ''] }, environment) => {
    const difference = await diff(before, after, options);
    const { diagnostics } = difference;
    const results = {
      ...(diagnostics.length > 0 && { diagnostics }),
      ...(!diagnostics.some(isUsageFault) && { difference }),
    };
    const refusals = await deliverReports(results, { flags, asked: ['difference'] }, environment);
    return [...diagnostics, ...refusals].some(isUsageFault)
      ? exitCodes.usage
      : judgeChanges(difference, flags.failOnVerdict);
  },
};

/** The exit code that follows from the changes: found, if one is at least as bad as the verdict. */
function judgeChanges({ changes }: Difference, failOn: string | undefined): ExitCode {
  const limit = verdicts.find((verdict) => verdict === failOn);
  return limit !== undefined && reachesVerdict(changes, limit) ? exitCodes.found : exitCodes.asked;
}
