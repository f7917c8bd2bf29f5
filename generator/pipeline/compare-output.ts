import { reportMissingParts } from '../config/report-missing-parts.js';
import { judgeExamples } from '../check/judge/judge-examples.js';
import { placeOfOption } from '../config/place-options.js';
import { comparePackage } from '../io/compare-package.js';
import { findOverlap } from '../io/find-overlap.js';
import { makeManifest } from '../io/manifest.js';
import { readNotice } from '../io/read-notice.js';
import { readToolVersion } from '../io/read-tool-version.js';
import { selectSchema } from '../link/select-schema.js';
import type { Change, ChangeSummary } from '../model/change/change.js';
import { summariseChanges } from '../model/change/summarise-changes.js';
import { type Diagnostic, diagnose } from '../model/diagnostic.js';
import { isUsageFault } from '../model/is-usage-fault.js';
import type { FileChange } from '../model/package/file-change.js';
import { compareManifests, type PackageHistory } from '../model/package/package-history.js';
import { type Source, fileSource } from '../model/source.js';
import { compareApi } from './compare-api.js';
import type { Documentation, Findings } from './documentation.js';
import { type Options, outputFolder } from './options.js';
import { readDocumentation } from './read-documentation.js';
import { recordedOptions } from './recorded-options.js';
import { packageOptions, renderPackage } from './render-package.js';

/**
 * How the documentation and its package in the output folder differ. The diagnostics include what prevents writing; if a usage fault is
 * among them, there are neither changes nor files.
 */
export interface PackageDifference extends Findings {
  /** What has changed in the API since the package was made. */
  readonly changes: readonly Change[];
  readonly summary: ChangeSummary;
  readonly files: readonly FileChange[];
  /** What else has changed since the package was made; undefined if there was none. */
  readonly history?: PackageHistory;
}

/** Docs → package → how the output folder differs from it. Nothing is written. */
export async function compareOutput(options: Options): Promise<PackageDifference> {
  const documentation = await readDocumentation(options);
  const notice = await readNotice(options.pages?.notice, options.workingFolder ?? process.cwd());
  const setup = [...(await judgeOutput(options)), ...notice.diagnostics, ...reportMissingParts(options)];
  const before = [...documentation.diagnostics, ...setup];
  const folder = outputFolder(options);
  if (before.some(isUsageFault)) return withoutFiles(documentation, before);
  const tool = await readToolVersion();
  const { selected, diagnostics: selecting } = select(documentation, options);
  if (selecting.length > 0) return withoutFiles(documentation, [...before, ...selecting]);
  const rendered = await renderPackage(selected, notice.text, { ...packageOptions(options, folder), tool });
  const manifest = makeManifest({
    version: tool,
    pages: documentation.files,
    options: recordedOptions(options),
    files: rendered,
  });
  options.onProgress?.({ stage: 'compare' });
  const found = await comparePackage(folder, rendered, manifest);
  if (found.diagnostics.length > 0) return withoutFiles(documentation, [...before, ...found.diagnostics]);
  const { files } = found;
  if (found.before === undefined) return { ...withoutFiles(documentation, before), files };
  const api = await compareApi({ name: folder.name, files, rendered, schema: selected.schema });
  return {
    documentation,
    changes: api.changes,
    summary: summariseChanges(api.changes),
    files,
    history: compareManifests(found.before, manifest),
    diagnostics: [...before, ...api.diagnostics],
  };
}

/** What cannot be compared, and why. */
export function withoutFiles(documentation: Documentation, diagnostics: readonly Diagnostic[]): PackageDifference {
  return { documentation, changes: [], summary: summariseChanges([]), files: [], diagnostics };
}

/** The part of the documentation that the package is made of. Its examples are judged again: a relationship may be gone. */
function select(
  documentation: Documentation,
  { only, places }: Options,
): { readonly selected: Documentation; readonly diagnostics: readonly Diagnostic[] } {
  if (only === undefined) return { selected: documentation, diagnostics: [] };
  const placeOf = (entry: number): Source => places?.get(`only[${entry}]`) ?? placeOfOption('only', places);
  const { schema, diagnostics } = selectSchema(documentation.schema, only, placeOf);
  const { deviations } = judgeExamples(schema);
  return { selected: { ...documentation, schema, deviations }, diagnostics };
}

async function judgeOutput(options: Options): Promise<readonly Diagnostic[]> {
  const { inputs = [], workingFolder = process.cwd() } = options;
  const { name: out } = outputFolder(options);
  const input = await findOverlap(inputs, out, workingFolder);
  return input === undefined ? [] : [diagnose('overlapping-folders', fileSource(input), { input, out })];
}
