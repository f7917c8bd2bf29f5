import { reportDrift } from '../io/report-changes.js';
import { isDrift } from '../model/package/file-change.js';
import { type PackageDifference, compareOutput } from './compare-output.js';
import { type Options, outputFolder } from './options.js';

/** Docs → package → which files of the output folder are missing, stale, edited or left over. Nothing is written. */
export async function check(options: Options): Promise<PackageDifference> {
  const difference = await compareOutput(options);
  const drift = reportDrift(outputFolder(options).name, difference.files.filter(isDrift));
  return { ...difference, diagnostics: [...difference.diagnostics, ...drift] };
}
