import { basename, join, relative, resolve, sep } from 'node:path';
import { judgeReading } from '../check/judge-reading.js';
import { findConfigurationFile } from '../config/load-configuration.js';
import { chooseInputs, chooseOutput } from '../init/choose-folders.js';
import { findCandidates, type Candidate } from '../init/find-candidates.js';
import { namePackage } from '../init/name-package.js';
import { printJson, printProgram, type InitialConfiguration } from '../init/print-configuration.js';
import { readSources } from '../io/read-sources.js';
import { findNoticeOf, surveyProject, type Project } from '../io/survey-project.js';
import { writeFiles } from '../io/write-files.js';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { isUsageFault } from '../model/is-usage-fault.js';
import { containsPath } from '../model/text/contains-path.js';
import { fileSource, textsOf } from '../model/source.js';
import { dialectOf } from './dialect-of.js';
import type { Documentation } from './documentation.js';
import { readDocumentation } from './read-documentation.js';
import { readPages } from './read-pages.js';

/** The configuration that suits a folder, and what it was made from; or what prevents one. */
export type Initialisation =
  | { readonly kind: 'Fault'; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: 'Configured';
      /** The name of the configuration file. */
      readonly file: string;
      readonly text: string;
      readonly configuration: InitialConfiguration;
      readonly project: Project;
      /** The other folders that hold a documentation, the best one first; their paths are relative to the working folder. */
      readonly others: readonly Candidate[];
      readonly documentation: Documentation;
    };

/** Where to look for pages, and the folder that the configuration is for (default: that of the process). */
interface InitialisationOptions {
  readonly folder?: string | undefined;
  readonly workingFolder?: string;
  readonly dryRun?: boolean | undefined;
}

/** A folder → the configuration for the documentation in it, which is written unless the run is dry. */
export async function initialise({
  folder = '.',
  workingFolder = process.cwd(),
  dryRun = false,
}: InitialisationOptions): Promise<Initialisation> {
  const existing = findConfigurationFile(workingFolder);
  if (existing !== undefined) {
    const path = basename(existing);
    return { kind: 'Fault', diagnostics: [diagnose('existing-configuration', fileSource(path), { path })] };
  }
  const planned = await planConfiguration(folder, workingFolder);
  if (planned.kind === 'Fault' || dryRun) return planned;
  const { file, text } = planned;
  const refusals = await writeFiles({ path: workingFolder, name: '.' }, [{ kind: 'create', path: file, after: text }]);
  return refusals.length > 0 ? { kind: 'Fault', diagnostics: refusals } : planned;
}

async function planConfiguration(folder: string, workingFolder: string): Promise<Initialisation> {
  const project = await surveyProject(workingFolder);
  const { candidates, diagnostics } = await searchPages(folder, workingFolder, project);
  const [best, ...others] = candidates;
  if (best === undefined) return { kind: 'Fault', diagnostics };
  const inputs = chooseInputs(best, containsPath(resolve(workingFolder, best.folder), workingFolder));
  const options = {
    inputs,
    out: chooseOutput(project.packages, (name) => project.entries.has(name)),
    dialect: best.isOdata ? 'graph' : 'plain',
    workingFolder,
  } as const;
  const documentation = await readDocumentation(options);
  const faults = documentation.diagnostics.filter(isUsageFault);
  if (faults.length > 0) return { kind: 'Fault', diagnostics: faults };
  const notice = findNoticeOf(best.folder, workingFolder);
  const namespace = documentation.schema.odata === false ? '' : documentation.schema.defaultNamespace;
  const configuration: InitialConfiguration = {
    inputs,
    out: options.out,
    package: { name: namePackage({ namespace, project: project.name }), version: '0.1.0' },
    dialect: options.dialect,
    ...(notice !== undefined && { pages: { notice } }),
  };
  return {
    kind: 'Configured',
    ...(await print(configuration, project)),
    configuration,
    project,
    others,
    documentation,
  };
}

interface FoundCandidate extends Candidate {
  /** Whether its pages are those of a service that follows OData. */
  readonly isOdata: boolean;
}

/** The candidates with paths relative to the working folder. Packages that docs2ts wrote are no documentation. */
async function searchPages(
  folder: string,
  workingFolder: string,
  { packages }: Project,
): Promise<{ readonly candidates: readonly FoundCandidate[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { root, files, diagnostics } = await readSources([folder], workingFolder);
  const written = packages.map((path) => resolve(workingFolder, path));
  const foreign = files.filter(({ path }) => !written.some((outer) => containsPath(outer, join(root, path))));
  const { pages } = readPages(root, foreign, { dialect: dialectOf({}), onProgress: undefined });
  const texts = textsOf(foreign);
  const namespaced = new Set(pages.flatMap(({ file, namespace }) => (namespace === undefined ? [] : file)));
  const shown = (path: string) => relative(workingFolder, join(root, path)).replaceAll(sep, '/');
  return {
    candidates: findCandidates(pages).map((candidate) => ({
      ...candidate,
      folder: shown(candidate.folder),
      pages: candidate.pages.map(shown),
      isOdata: candidate.pages.some((page) => namespaced.has(page) || texts.get(page)?.includes('@odata.')),
    })),
    diagnostics: diagnostics.length > 0 ? diagnostics : judgeReading(pages, fileSource(folder)),
  };
}

/** A program where docs2ts can be imported, else JSON, which needs nothing. */
async function print(
  configuration: InitialConfiguration,
  { hasTool, usesTypeScript, hasPackageFile }: Project,
): Promise<{ readonly file: string; readonly text: string }> {
  if (!hasTool) {
    const schema = hasPackageFile ? './node_modules/docs2ts/dist/config.schema.json' : undefined;
    return { file: 'docs2ts.config.json', text: await printJson(configuration, schema) };
  }
  return { file: `docs2ts.config.${usesTypeScript ? 'ts' : 'mjs'}`, text: await printProgram(configuration) };
}
