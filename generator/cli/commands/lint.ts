import { Option } from 'commander';
import { lint } from '../../pipeline.js';
import { printCoverage } from '../../report/coverage.js';
import { inputsArgument, readingOptions, type CliCommand } from '../command.js';
import { judgeRun } from '../exit-code.js';
import { printDiagnostics } from '../print-diagnostics.js';

/** `docs2ts lint docs`: what is wrong with the documentation. */
export const lintCommand: CliCommand = {
  name: 'lint',
  summary: 'report what is wrong with the documentation',
  arguments: [inputsArgument],
  options: [
    ...readingOptions,
    new Option('--coverage', 'show how much of the pages was read, and what would open the rest'),
  ],
  run: async ({ options, failOn, flags }, { workingFolder, colour, print, note }) => {
    const { reporter, all } = flags;
    const findings = await lint(options);
    print(printDiagnostics(findings, { workingFolder, colour: colour.stdout, reporter, all }));
    // What programs read stays a single document.
    const show = reporter === 'json' ? note : print;
    if (flags.coverage) show(printCoverage(findings.documentation.pages));
    return judgeRun(findings.diagnostics, failOn);
  },
};
