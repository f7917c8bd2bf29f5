import { Option } from 'commander';
import { exportedPackage } from '../../pipeline/exported-package.js';
import { readDocumentation } from '../../pipeline/read-documentation.js';
import { formats } from '../../export/formats.js';
import { inputsArgument, readingOptions, type CliCommand } from '../command.js';
import { exitCodes, judgeRun } from '../exit-code.js';
import { deliverReports } from '../deliver-reports.js';

const formatOption = new Option('-f, --format <name>', 'notation to print')
  .choices(formats.map(({ name }) => name))
  .makeOptionMandatory();

/** `docs2ts export docs --format csdl-json`: the schema in another notation, on stdout. */
export const exportCommand: CliCommand = {
  name: 'export',
  summary: 'print the schema in another notation',
  arguments: [inputsArgument],
  options: [formatOption, ...readingOptions],
  projects: 'one',
  run: async ({ options, failOn, flags }, environment) => {
    const documentation = await readDocumentation(options);
    const { diagnostics, schema } = documentation;
    const refusals = await deliverReports(
      { diagnostics, documentation },
      { flags, asked: [], document: true },
      environment,
    );
    const exitCode = judgeRun([...diagnostics, ...refusals], failOn);
    const format = formats.find(({ name }) => name === flags.format);
    if (exitCode !== exitCodes.usage && format) environment.print(format.print(schema, exportedPackage(options)));
    return exitCode;
  },
};
