import { pathFrom } from '../model/text/path-from.js';
import { readChangelog } from '../io/changelog-file.js';
import { writeReport } from '../io/write-report.js';
import { showPlaces } from '../model/change/show-places.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { addToChangelog } from '../report/changelog/add-to-changelog.js';
import type { PackageDifference } from './compare-output.js';
import { type Options, outputFolder } from './options.js';

/** Adds what has changed in the API to a changelog, if anything has. Returns what prevents it; then the file is as it was. */
export async function noteChanges(
  file: string,
  { documentation, changes, files }: PackageDifference,
  options: Options,
): Promise<readonly Diagnostic[]> {
  const { workingFolder = process.cwd() } = options;
  const read = await readChangelog(file, workingFolder, { folder: outputFolder(options), files });
  if (read.kind === 'Fault') return read.diagnostics;
  if (changes.length === 0) return [];
  const shown = showPlaces(changes, pathFrom(workingFolder, documentation.root));
  const text = addToChangelog(read.text, options.package?.version, shown);
  return text === read.text ? [] : writeReport(file, text, workingFolder);
}
