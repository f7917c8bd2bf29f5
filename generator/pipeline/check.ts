import { reportDrift } from '../io/report-changes.js';
import { isDrift } from '../model/package/file-change.js';
import { type PackageDifference, compareOutput } from './compare-output.js';
import { type Options, outputFolder } from './options.js';

/** How strictly `check` compares. */
export interface CheckOptions {
  /** Whether every byte counts. Default: edits of pages without effect on the API do not. */
  readonly exact?: boolean;
}

/** How a package differs from its documentation. */
export interface PackageCheck extends PackageDifference {
  /** The files that count: all that differ, or without those that edits without effect on the API have changed. */
  readonly drift: PackageDifference['files'];
}

/**
 * Docs → package → whether the API has changed since the package was made, and which files of the output folder are missing, stale, edited
 * or left over. Nothing is written.
 */
export async function check(options: Options, { exact = false }: CheckOptions = {}): Promise<PackageCheck> {
  const difference = await compareOutput(options);
  const drift = difference.files.filter((file) => (exact ? file.kind !== 'same' : isDrift(file)));
  const diagnostics = [...difference.diagnostics, ...reportDrift(outputFolder(options).name, drift)];
  return { ...difference, drift, diagnostics };
}
