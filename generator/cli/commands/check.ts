import { Option } from 'commander';
import { isUsageFault } from '../../model/is-usage-fault.js';
import { packageCatalogue } from '../../model/catalogue/package.js';
import type { Verdict } from '../../model/change/verdict.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { modelPath } from '../../model/package/model-file.js';
import { plural } from '../../model/text/plural.js';
import { check, type PackageCheck } from '../../pipeline/check.js';
import { type Options, outputFolder } from '../../pipeline/options.js';
import { comparingOptions, inputsArgument, packageOptions, type CliCommand } from '../command.js';
import { exitCodes, judgeRun } from '../exit-code.js';
import { reachesVerdict } from '../judge-changes.js';
import { flagsOf, type Flags } from '../request.js';
import { deliverReports } from '../deliver-reports.js';
import type { Results } from '../prepare-report.js';

/** `docs2ts check docs --out generated`: whether the API has changed since the package was made. */
export const checkCommand: CliCommand = {
  name: 'check',
  summary: 'check whether the API has changed since the package was made; write nothing',
  arguments: [inputsArgument],
  options: [
    ...packageOptions,
    ...comparingOptions,
    new Option('--exact', 'count every byte, also what edits without effect on the API have changed'),
  ],
  projects: 'each',
  run: async ({ options, failOn, flags }, environment) => {
    const checked = await check(options, flags);
    const { diagnostics } = checked;
    const folder = outputFolder(options).name;
    const asked = isOutdated(checked) ? (['difference', 'package'] as const) : [];
    const refusals = await deliverReports(resultsOf(checked, folder, flags), { flags, asked }, environment);
    // Whether files may differ is for the verdict to say.
    const others = diagnostics.filter(({ code }) => !Object.hasOwn(packageCatalogue, code));
    const exitCode = judgeRun([...others, ...refusals], failOn);
    if (exitCode === exitCodes.usage) return exitCode;
    if (!isOutdated(checked)) {
      environment.note(confirm(checked, folder));
      return exitCode;
    }
    environment.note(`${remedy(options, flags)}\n`);
    const limit = flags.failOnEither?.verdict ?? options.failOnChange;
    return limit === undefined || reachesLimit(checked, limit) ? exitCodes.found : exitCode;
  },
};

function resultsOf(checked: PackageCheck, folder: string, { all = false }: Flags): Results {
  const { documentation, diagnostics, changes, summary, drift, history } = checked;
  if (diagnostics.some(isUsageFault)) return { diagnostics, documentation };
  return {
    diagnostics,
    documentation,
    ...(isKnown(checked) && { difference: { changes, summary } }),
    package: { folder, files: drift, all, ...(history && { history }) },
  };
}

/** Whether the package says which API it was made of. */
function isKnown({ history, diagnostics }: PackageCheck): boolean {
  return history !== undefined && !diagnostics.some(isUnknown);
}

function isUnknown({ code }: Diagnostic): boolean {
  return code === 'unknown-changes';
}

function isOutdated({ changes, drift, diagnostics }: PackageCheck): boolean {
  return changes.length > 0 || drift.length > 0 || diagnostics.some(isUnknown);
}

/** Changes decide. If the package has no API to compare with, or an edited one, nothing says that nobody breaks. */
function reachesLimit(checked: PackageCheck, limit: Verdict): boolean {
  const isEdited = checked.files.some((file) => file.path === modelPath && file.kind === 'update' && file.edited);
  return !isKnown(checked) || isEdited || reachesVerdict(checked.changes, limit);
}

function confirm({ files, history }: PackageCheck, folder: string): string {
  const pages = files.every(({ kind }) => kind === 'same') ? 0 : (history?.editedPages.length ?? 0);
  const were = pages === 1 ? 'was' : 'were';
  const edits = pages === 0 ? '' : `; ${plural(pages, 'page')} ${were} edited without effect on the package`;
  return `${folder} matches the documentation (${files.length} files)${edits}.\n`;
}

function remedy({ inputs = [], out, project }: Options, { config, ...flags }: Flags): string {
  const named = project === undefined ? { out } : { project };
  const repeated = Object.entries({ ...named, config, ...flagsOf(flags, 'packaging') }).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((item) => [`--${name}`, item]),
  );
  return `To accept this, run: docs2ts generate ${[...(project === undefined ? inputs : []), ...repeated].map(quote).join(' ')}`;
}

/** Quotes a word for a shell. */
function quote(word: string): string {
  return /^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
