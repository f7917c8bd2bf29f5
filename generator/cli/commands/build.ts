import { Argument } from 'commander';
import { build } from '../../pipeline/build.js';
import { outputFolder } from '../../pipeline/options.js';
import { configOption, projectOption, reporterOption, type CliCommand } from '../command.js';
import { judgeRun } from '../exit-code.js';
import { deliverReports } from '../deliver-reports.js';

/** `docs2ts build generated`: the `dist/` of a package, which its scripts `build` and `prepack` call. */
export const buildCommand: CliCommand = {
  name: 'build',
  summary: 'compile a generated package: write its dist/ with JavaScript and declarations',
  arguments: [
    new Argument('[folder]', 'folder of the package (default: that of the configuration, or the current one)'),
  ],
  options: [configOption, projectOption, reporterOption],
  projects: 'each',
  run: async ({ options, flags, words }, environment) => {
    const { workingFolder, note, now } = environment;
    const begin = now();
    const folder = words[0] ?? (options.project === undefined ? (options.out ?? '.') : outputFolder(options).name);
    const { files, diagnostics } = await build({ folder, workingFolder, onProgress: options.onProgress });
    const refusals = await deliverReports({ diagnostics }, { flags, asked: [] }, environment);
    if (diagnostics.length === 0)
      note(`Built ${folder}: ${files} files in ${((now() - begin) / 1000).toFixed(1)} s.\n`);
    return judgeRun([...diagnostics, ...refusals], 'error');
  },
};
