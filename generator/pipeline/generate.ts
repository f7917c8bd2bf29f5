import { reportEdits } from '../io/report-changes.js';
import { writeFiles } from '../io/write-files.js';
import { isUsageFault } from '../model/is-usage-fault.js';
import { type PackageDifference, compareOutput } from './compare-output.js';
import { noteChanges } from './note-changes.js';
import { type Options, outputFolder } from './options.js';

/** How `generate` runs. */
export interface GenerateOptions {
  /** Whether nothing is written. */
  readonly dryRun?: boolean;
  /** A file to which the changes of the API are added, for example `CHANGELOG.md`; relative to the working folder. */
  readonly changelog?: string;
}

/** Docs → package in the output folder: all of it, or nothing if a usage fault prevents it or the run is dry. */
export async function generate(
  options: Options,
  { dryRun = false, changelog }: GenerateOptions = {},
): Promise<PackageDifference> {
  const difference = await compareOutput(options);
  const folder = outputFolder(options);
  if (dryRun || difference.diagnostics.some(isUsageFault)) return difference;
  options.onProgress?.({ stage: 'write' });
  // Once the package is written, nobody knows any more what has changed. Adding the same changes again changes nothing.
  const noted = changelog === undefined ? [] : await noteChanges(changelog, difference, options);
  if (noted.length > 0) return { ...difference, diagnostics: [...difference.diagnostics, ...noted] };
  const refusals = await writeFiles(folder, difference.files);
  const edits = refusals.length > 0 ? [] : reportEdits(folder.name, difference.files);
  return { ...difference, diagnostics: [...difference.diagnostics, ...edits, ...refusals] };
}
