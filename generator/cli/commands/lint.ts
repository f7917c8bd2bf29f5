import { Option } from 'commander';
import { readDocumentation } from '../../pipeline.js';
import { printCoverage } from '../../report/coverage.js';
import { inputsArgument, readingOptions, type CliCommand } from '../command.js';
import { judgeRun } from '../exit-code.js';
import { printDiagnostics } from '../print-diagnostics.js';

/** `docs2ts lint docs`: what is wrong with the documentation. */
export const lintCommand: CliCommand = {
  name: 'lint',
  summary: 'say what is wrong with the documentation',
  arguments: [inputsArgument],
  options: [...readingOptions, new Option('--coverage', 'how much of the pages was understood')],
  run: async ({ options, failOn, reporter, flags }, { workingFolder, colour, print, note }) => {
    const documentation = await readDocumentation(options);
    const { diagnostics, pages } = documentation;
    print(printDiagnostics({ diagnostics, documentation }, { workingFolder, colour: colour.stdout, reporter }));
    // A document for programs stays one document.
    const show = reporter === 'json' ? note : print;
    if (flags.coverage) show(printCoverage(pages));
    return judgeRun(diagnostics, failOn);
  },
};
