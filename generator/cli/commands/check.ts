import { isUsageFault } from '../../model/is-usage-fault.js';
import { isDrift } from '../../model/package/file-change.js';
import { check } from '../../pipeline/check.js';
import { type Options, outputFolder } from '../../pipeline/options.js';
import { inputsArgument, packageOptions, readingOptions, type CliCommand } from '../command.js';
import { exitCodes, judgeRun } from '../exit-code.js';
import { flagsOf, type Flags } from '../request.js';
import { deliverReports } from '../deliver-reports.js';

/** `docs2ts check docs --out generated`: whether the package matches the documentation. */
export const checkCommand: CliCommand = {
  name: 'check',
  summary: 'check whether the package matches the documentation; write nothing',
  arguments: [inputsArgument],
  options: [...packageOptions, ...readingOptions],
  projects: 'each',
  run: async ({ options, failOn, flags }, environment) => {
    const { documentation, diagnostics, files } = await check(options);
    const folder = outputFolder(options).name;
    const results = {
      diagnostics,
      documentation,
      ...(!diagnostics.some(isUsageFault) && { package: { folder, files } }),
    };
    const refusals = await deliverReports(results, { flags, asked: ['package'] }, environment);
    const exitCode = judgeRun([...diagnostics, ...refusals], failOn);
    if (exitCode === exitCodes.usage) return exitCode;
    if (!files.some(isDrift)) {
      environment.note(`${folder} matches the documentation (${files.length} files).\n`);
      return exitCode;
    }
    environment.note(`${remedy(options, flags)}\n`);
    return exitCodes.found;
  },
};

function remedy({ inputs = [], out, project }: Options, { config, ...flags }: Flags): string {
  const named = project === undefined ? { out } : { project };
  const repeated = Object.entries({ ...named, config, ...flagsOf(flags, 'packaging') }).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((item) => [`--${name}`, item]),
  );
  return `To update it, run: docs2ts generate ${[...(project === undefined ? inputs : []), ...repeated].map(quote).join(' ')}`;
}

/** Quotes a word for a shell. */
function quote(word: string): string {
  return /^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
