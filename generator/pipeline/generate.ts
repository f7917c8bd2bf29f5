import { reportEdits } from '../io/report-changes.js';
import { writeFiles } from '../io/write-files.js';
import { isUsageFault } from '../model/is-usage-fault.js';
import { type PackageDifference, compareOutput } from './compare-output.js';
import { type Options, outputFolder } from './options.js';

/** How `generate` runs. */
export interface GenerateOptions {
  /** Whether nothing is written. */
  readonly dryRun?: boolean;
}

/** Docs → package in the output folder: all of it, or nothing if a usage fault prevents it or the run is dry. */
export async function generate(options: Options, { dryRun = false }: GenerateOptions = {}): Promise<PackageDifference> {
  const difference = await compareOutput(options);
  const folder = outputFolder(options);
  if (dryRun || difference.diagnostics.some(isUsageFault)) return difference;
  options.onProgress?.({ stage: 'write' });
  const refusals = await writeFiles(folder, difference.files);
  const edits = refusals.length > 0 ? [] : reportEdits(folder.name, difference.files);
  return { ...difference, diagnostics: [...difference.diagnostics, ...edits, ...refusals] };
}
