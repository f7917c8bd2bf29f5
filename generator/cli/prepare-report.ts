import { pathFrom } from '../model/text/path-from.js';
import { foldDiagnostics } from '../check/settle/fold-diagnostics.js';
import { readPageParts } from '../io/read-page-parts.js';
import { readToolVersion } from '../io/read-tool-version.js';
import type { Change, ChangePlaces, ChangeSummary } from '../model/change/change.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { findLinesIn, fingerprintOf } from '../model/fingerprint.js';
import { isPagePath } from '../model/text/link-target.js';
import { textsOf, type Source } from '../model/source.js';
import type { Documentation } from '../pipeline/documentation.js';
import { htmlReporter } from '../report/html/html.js';
import type { Report, ReportedDifference, ReportedFindings, ReportedPackage } from '../report/report.js';
import type { CommandEnvironment } from './command-environment.js';
import type { Flags } from './request.js';

/** What a command has found out. A part that it does not look for is absent. */
export interface Results {
  readonly diagnostics?: readonly Diagnostic[];
  /** The documentation that was read, if one was. */
  readonly documentation?: Documentation;
  readonly difference?: ComparedStates;
  readonly package?: ReportedPackage;
}

/** What changed, and what the paths of places are relative to, from the working folder. Without roots: the root of the documentation. */
export interface ComparedStates {
  readonly changes: readonly Change[];
  readonly summary: ChangeSummary;
  readonly roots?: Readonly<Record<keyof ChangePlaces, string>>;
  /** The texts of the pages of both states. Without them: the pages of the documentation, after the changes. */
  readonly texts?: Readonly<Record<keyof ChangePlaces, ReadonlyMap<string, string>>>;
}

/** Makes the report of a command. Its paths are relative to the working folder. */
export async function prepareReport(
  { diagnostics, documentation, difference, package: changed }: Results,
  { all = false, reporter = [] }: Pick<Flags, 'all' | 'reporter'>,
  { workingFolder, github, project }: CommandEnvironment,
): Promise<Report> {
  const root = documentation === undefined ? '' : pathFrom(workingFolder, documentation.root);
  return {
    version: await readToolVersion(),
    colour: false,
    ...(github !== undefined && { folder: github.folder }),
    ...(project && { project: project.name }),
    ...(diagnostics && { findings: reportFindings({ diagnostics, documentation, root, all }) }),
    ...(difference && { difference: reportDifference(difference, documentation, root) }),
    ...(changed && { package: changed }),
    ...(documentation && { documentation: { root, pages: documentation.pages, schema: documentation.schema } }),
    ...(reporter.some(({ name }) => name === htmlReporter.name) && { page: await readPageParts() }),
  };
}

interface FoundOnPages {
  readonly diagnostics: readonly Diagnostic[];
  readonly documentation: Documentation | undefined;
  readonly root: string;
  readonly all: boolean;
}

function reportFindings({ diagnostics, documentation, root, all }: FoundOnPages): ReportedFindings {
  const files = documentation?.files ?? [];
  const pages = new Set(files.map(({ path }) => path));
  const show = (source: Source): Source => (pages.has(source.file) ? moveBelow(root, source) : source);
  const shown = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    source: show(diagnostic.source),
    related: diagnostic.related.map((one) => ({ ...one, source: show(one.source) })),
  }));
  const texts = moveTexts(root, textsOf(files));
  const findLines = findLinesIn(texts);
  return {
    diagnostics: shown,
    told: all ? shown.map((diagnostic) => ({ diagnostic, others: [] })) : foldDiagnostics(shown),
    texts,
    fingerprintOf: (diagnostic) => fingerprintOf(diagnostic, findLines),
  };
}

/** Changes with paths relative to the working folder; `root` is that of the documentation. */
export function reportDifference(
  { changes, summary, roots = { before: '', after: '' }, texts }: ComparedStates,
  documentation: Documentation | undefined,
  root: string,
): ReportedDifference {
  const show = (change: Change): Change => {
    const { before, after } = change.places;
    const places = {
      ...(before && { before: moveBelow(roots.before || root, before) }),
      ...(after && { after: moveBelow(roots.after || root, after) }),
    };
    return { ...change, places };
  };
  const { decisive, ...counted } = summary;
  const { before, after } = texts ?? { before: new Map(), after: textsOf(documentation?.files ?? []) };
  return {
    changes: changes.map(show),
    summary: { ...counted, ...(decisive && { decisive: show(decisive) }) },
    texts: { before: moveTexts(roots.before || root, before), after: moveTexts(roots.after || root, after) },
  };
}

function moveBelow(root: string, source: Source): Source {
  // The file of a package that has no places is no page.
  return isPagePath(source.file) ? { ...source, file: pathBelow(root, source.file) } : source;
}

function moveTexts(root: string, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...texts].map(([path, text]) => [pathBelow(root, path), text]));
}

function pathBelow(root: string, path: string): string {
  return root === '' ? path : `${root}/${path}`;
}
