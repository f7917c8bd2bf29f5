import { Argument, Option } from 'commander';
import { describeCandidate } from '../../init/find-candidates.js';
import { initialise } from '../../pipeline/initialise.js';
import { printInitialisation } from '../../report/initialisation.js';
import { printUsageFaults } from '../../report/usage-faults.js';
import type { CliCommand } from '../command.js';
import { exitCodes } from '../exit-code.js';

/** `docs2ts init`: a configuration that works, from a look at the folder. It asks nothing: what it chose is in the file, to be edited. */
export const initCommand: CliCommand = {
  name: 'init',
  summary: 'look at a folder and write a configuration for the documentation in it; asks nothing',
  arguments: [new Argument('[folder]', 'where to look for pages (default: the current folder)')],
  options: [new Option('--dry-run', 'print the configuration, and write nothing')],
  projects: 'none',
  run: async ({ words: [folder], flags }, { workingFolder, note, print }) => {
    const initialised = await initialise({ folder, workingFolder, dryRun: flags.dryRun });
    if (initialised.kind === 'Fault') {
      note(printUsageFaults(initialised.diagnostics));
      return exitCodes.usage;
    }
    const { file, text, configuration, project, others, documentation } = initialised;
    const { pages, schema, diagnostics } = documentation;
    if (flags.dryRun) print(text);
    note(
      printInitialisation({
        ...configuration,
        ...project,
        file,
        isWritten: flags.dryRun !== true,
        notice: configuration.pages?.notice,
        others: others.map((other) => ({ folder: other.folder, content: describeCandidate(other) })),
        pages: pages.length,
        schema,
        diagnostics,
        unread: pages.flatMap(({ coverage }) => coverage.filter(({ verdict }) => verdict === 'unread')).length,
      }),
    );
    return exitCodes.asked;
  },
};
