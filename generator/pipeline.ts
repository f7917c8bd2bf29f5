import type { ExportedPackage } from './export/exported-package.js';
import { basename, resolve } from 'node:path';
import { readTypeName } from './declare/cells/type-cell.js';
import { declarePage } from './declare/declare-page.js';
import type { Dialect } from './declare/dialect.js';
import { dialects } from './declare/dialects/index.js';
import { checkVocabulary, typesInVocabulary } from './declare/vocabulary/check-vocabulary.js';
import { findUnmatchedWords } from './declare/vocabulary/find-unmatched-words.js';
import { listStandardWords } from './declare/vocabulary/list-standard-words.js';
import { withVocabulary } from './declare/vocabulary/with-vocabulary.js';
import { linkSchema, type LinkOptions } from './link/link-schema.js';
import { selectSchema } from './link/select-schema.js';
import { checkPages, checkSchema } from './check/check-schema.js';
import { judgeReading } from './check/judge-reading.js';
import { judgeExamples } from './check/judge/judge-examples.js';
import { applyBaseline, type BaselineLookup } from './check/settle/apply-baseline.js';
import { makeBaseline } from './check/settle/make-baseline.js';
import { settleDiagnostics } from './check/settle/settle-diagnostics.js';
import { completeConfiguration, type Configuration } from './config/configuration.js';
import { placeOfOption, type OptionPlaces } from './config/place-options.js';
import { readCollections } from './config/read-collections.js';
import { readCorrections } from './config/read-corrections.js';
import { readSilences } from './config/read-silences.js';
import { reportMissingParts } from './config/report-missing-parts.js';
import { reportUnmatchedOptions } from './config/report-unmatched-options.js';
import { reportUndefinedTypes, reportUnknownWords, reportUnmatchedWords } from './config/report-vocabulary.js';
import { sortBy } from './model/text/compare.js';
import {
  findGonePages,
  pathsInBaseline,
  placeOfEntry,
  readBaseline,
  writeBaseline,
  type BaselineFile,
} from './io/baseline-file.js';
import { comparePackage, type OutputFolder } from './io/compare-package.js';
import { compareBuild } from './io/compare-build.js';
import { findOverlap } from './io/find-overlap.js';
import { findUnreadPages } from './io/find-unread-pages.js';
import { listLinkedFolders } from './io/list-linked-folders.js';
import { makeManifest } from './io/manifest.js';
import { openFragments } from './io/open-fragments.js';
import { readPackage } from './io/read-package.js';
import { readNotice } from './io/read-notice.js';
import { readSources } from './io/read-sources.js';
import { readState, type FoundState } from './io/read-state.js';
import { readTemplates } from './io/read-templates.js';
import { readToolVersion } from './io/read-tool-version.js';
import { reportDrift, reportEdits } from './io/report-changes.js';
import { selectPages } from './io/select-pages.js';
import { writeFiles } from './io/write-files.js';
import type { Change, ChangeSummary } from './model/change/change.js';
import { summariseChanges } from './model/change/summarise-changes.js';
import { inputCatalogue } from './model/catalogue/input.js';
import { compareDiagnostics, diagnose, type Diagnostic } from './model/diagnostic.js';
import type { QualifiedName } from './model/edm/type-reference.js';
import type { PageFacts } from './model/facts/facts.js';
import { fingerprintOf, findLinesIn } from './model/fingerprint.js';
import { isDrift, type FileChange } from './model/package/file-change.js';
import type { Page } from './model/page.js';
import type { RenderedFile } from './model/package/plan.js';
import type { PackageOptions } from './model/package/package-options.js';
import type { Deviation, Schema } from './model/schema/schema.js';
import { indexSchema } from './model/schema/schema-index.js';
import { fileSource, textsOf, type Source, type SourceFile } from './model/source.js';
import type { StandardWords } from './model/vocabulary.js';
import { parsePage } from './parse/parse-page.js';
import { resolveIncludes } from './parse/resolve-includes.js';

/** What a run does: a configuration, and the folder that its paths are relative to (default: the working folder of the process). */
export interface Options extends Configuration {
  readonly workingFolder?: string;
  /** The place of each option in its configuration file, as `loadConfiguration` finds it. */
  readonly places?: OptionPlaces;
  /** Whether the inputs are only a part of the documentation. Then nothing is reported that another page may explain. */
  readonly part?: boolean;
}

/** What a documentation set says. */
export interface Documentation {
  /** The folder that the paths of all pages are relative to. */
  readonly root: string;
  readonly files: readonly SourceFile[];
  readonly pages: readonly PageFacts[];
  readonly schema: Schema;
  /** The simple names in the package of documented types that are renamed. */
  readonly renames: ReadonlyMap<QualifiedName, string>;
  readonly deviations: readonly Deviation[];
  /** Everything that is wrong or doubtful, silences and configured severities applied, sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is wrong or doubtful, and the documentation in which it was found. */
export interface Findings {
  readonly documentation: Documentation;
  readonly diagnostics: readonly Diagnostic[];
}

/** How the documentation and its package in the output folder differ. The diagnostics include what prevents writing. */
export interface PackageDifference extends Findings {
  /** Empty if a usage fault is among the diagnostics. */
  readonly changes: readonly FileChange[];
}

/** The baseline that was written, its number of findings, and how many of them are new or gone; or what prevented it. */
export interface BaselineUpdate extends Findings {
  readonly file: string;
  readonly known: number;
  readonly added: number;
  readonly removed: number;
}

/** The pages whose findings are wanted: paths of pages and folders, and patterns with `*`, relative to the working folder. */
export interface LintOptions {
  readonly only?: readonly string[] | undefined;
}

/** The folder of a generated package; relative to the working folder (default: that of the process). */
export interface BuildOptions {
  readonly folder: string;
  readonly workingFolder?: string;
}

/** What was built: the number of files in `dist/`, and what prevented it. */
export interface BuiltPackage {
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Docs → schema: reads, parses, declares, links, judges and checks. What the baseline knows is not reported. */
export async function readDocumentation(options: Options): Promise<Documentation> {
  const documentation = await readAll(options);
  const file = await readBaseline(options.baseline, options.workingFolder ?? process.cwd());
  // Known findings must not look like new ones because their list cannot be read.
  if (file.diagnostics.length > 0) return { ...documentation, diagnostics: file.diagnostics };
  const { fresh, stale } = applyBaseline(documentation.diagnostics, file.baseline, lookUp(file, documentation));
  const reported = stale.map((entry) => diagnose('stale-baseline-entry', placeOfEntry(file, entry.fingerprint), entry));
  return { ...documentation, diagnostics: [...reported, ...fresh].toSorted(compareDiagnostics) };
}

/** Docs → the baseline that knows all that is reported without one; written unless something prevents it. */
export async function updateBaseline(options: Options): Promise<BaselineUpdate> {
  const documentation = await readAll(options);
  const file = await readBaseline(options.baseline, options.workingFolder ?? process.cwd());
  // The first baseline is written where none is.
  const unusable = file.diagnostics.filter(({ code }) => code !== 'missing-baseline');
  const faults = [...documentation.diagnostics.filter(isUsageFault), ...unusable];
  const unchanged = { documentation, file: file.name, known: 0, added: 0, removed: 0 };
  if (faults.length > 0) return { ...unchanged, diagnostics: faults };
  const lookup = lookUp(file, documentation);
  const baseline = makeBaseline(documentation.diagnostics, file.baseline, lookup);
  const { fresh, stale } = applyBaseline(documentation.diagnostics, file.baseline, lookup);
  const added = fresh.filter(({ source }) => lookup.paths.has(source.file)).length;
  const known = Object.values(baseline.pages).flat().length;
  const diagnostics = await writeBaseline(file, baseline);
  return { ...unchanged, diagnostics, known, added, removed: stale.length };
}

function lookUp(file: BaselineFile, { root, files }: Documentation): BaselineLookup {
  const findLines = findLinesIn(textsOf(files));
  return {
    paths: pathsInBaseline(file, files, root),
    gone: findGonePages(file),
    fingerprintOf: (diagnostic) => fingerprintOf(diagnostic, findLines),
  };
}

/** Docs → schema, with all that is reported. */
async function readAll(options: Options): Promise<Documentation> {
  const { vocabulary = {}, places, workingFolder = process.cwd() } = options;
  const dialect = dialectOf(options);
  const unknownWords = reportUnknownWords(checkVocabulary(vocabulary, familyOf(options)), places);
  if (unknownWords.length > 0) return readNothing(workingFolder, unknownWords);
  const {
    root,
    files: sources,
    folders: searched,
    diagnostics: reading,
  } = await readSources(options.inputs ?? [], options.workingFolder);
  const { files, pages } = readPages(root, sources, dialect);
  const folders = await listLinkedFolders(root, searched, pages);
  const unreadPages = await findUnreadPages(root, pages);
  const linked = linkOptions(options, dialect);
  const { schema, renames, diagnostics: linking } = linkSchema(pages, linked);
  const index = indexSchema(schema);
  const { deviations, ...judged } = judgeExamples(schema, index);
  const stated = pages.flatMap(({ diagnostics }) => diagnostics);
  const unread = judgeReading(pages, fileSource(options.inputs?.[0] ?? root));
  const unmatched = options.part
    ? []
    : [
        ...reportUnmatchedWords(findUnmatchedWords(vocabulary, pages), places),
        ...reportUndefinedTypes(typesInVocabulary(vocabulary, dialect), schema, places),
        ...reportUnmatchedOptions(options, linked.collections, schema),
      ];
  const found = [
    ...reading,
    ...unread,
    ...stated,
    ...linking,
    ...unmatched,
    ...checkSchema({
      schema,
      index,
      pages,
      folders,
      unreadPages,
      part: options.part ?? false,
      deviations,
      ...judged,
    }),
  ];
  return {
    root,
    files,
    pages,
    schema,
    renames,
    deviations,
    diagnostics: settleDiagnostics(found, {
      silences: {
        pages: pages.flatMap((page) => page.silences),
        configured: readSilences(options.silences ?? [], places),
        part: options.part ?? false,
      },
      severities: options.severity ?? {},
    }),
  };
}

/** The configured family of pages. */
function familyOf({ dialect = 'graph' }: Pick<Options, 'dialect'>): Dialect {
  return dialects[dialect];
}

/** The configured family of pages, with the configured words. */
function dialectOf(options: Pick<Options, 'dialect' | 'vocabulary'>): Dialect {
  return withVocabulary(familyOf(options), options.vocabulary ?? {});
}

const emptySchema: Schema = { kind: 'Schema', defaultNamespace: '', types: [], operations: [], examples: [] };

/** What a run has found that cannot read its pages, because its configuration is wrong. */
function readNothing(root: string, diagnostics: readonly Diagnostic[]): Documentation {
  return { root, files: [], pages: [], schema: emptySchema, renames: new Map(), deviations: [], diagnostics };
}

/** The words that the configured family of pages knows. */
export function standardWords(options: Pick<Options, 'dialect'>): StandardWords {
  return listStandardWords(familyOf(options));
}

/** Docs → what is wrong or doubtful about them, or about `only` some pages. Nothing is written. */
export async function lint(options: Options, { only }: LintOptions = {}): Promise<Findings> {
  const documentation = await readDocumentation(options);
  if (only === undefined) return { documentation, diagnostics: documentation.diagnostics };
  const workingFolder = options.workingFolder ?? process.cwd();
  const { selected, diagnostics } = selectPages(only, { ...documentation, workingFolder });
  const shown = documentation.diagnostics.filter((one) => selected.has(one.source.file) || isUsageFault(one));
  return { documentation, diagnostics: [...diagnostics, ...shown] };
}

/** What is wrong or doubtful on a page taken alone, silences and configured severities applied. */
export function lintPage(
  file: SourceFile,
  { severity, ...options }: Pick<Options, 'dialect' | 'vocabulary' | 'severity'>,
): readonly Diagnostic[] {
  const dialect = dialectOf(options);
  const page = declarePage(parsePage(file), dialect);
  const { schema } = linkSchema([page], { odata: dialect.traits.odata });
  const found = [
    ...page.diagnostics,
    ...checkPages({
      schema,
      index: indexSchema(schema),
      pages: [page],
      folders: new Map(),
      unreadPages: new Set(),
      part: true,
      deviations: [],
      beyond: [],
      undocumented: [],
    }),
  ];
  // Only the whole documentation shows whether a silence is used.
  return settleDiagnostics(found, {
    silences: { pages: page.silences, configured: [], part: true },
    severities: { ...severity, 'unused-silence': 'off' },
  });
}

/** Docs → package → which files of the output folder are missing, stale, edited or left over. Nothing is written. */
export async function check(options: Options): Promise<PackageDifference> {
  const difference = await compare(options);
  const drift = reportDrift(options.out ?? '', difference.changes.filter(isDrift));
  return { ...difference, diagnostics: [...difference.diagnostics, ...drift] };
}

/** Docs → package in the output folder: all of it, or nothing if a usage fault prevents it or the run is dry. */
export async function generate(options: Options, { dryRun = false } = {}): Promise<PackageDifference> {
  const difference = await compare(options);
  const folder = outputFolder(options);
  if (dryRun || folder === undefined || difference.diagnostics.some(isUsageFault)) return difference;
  const refusals = await writeFiles(folder, difference.changes);
  const edits = refusals.length > 0 ? [] : reportEdits(folder.name, difference.changes);
  return { ...difference, diagnostics: [...difference.diagnostics, ...edits, ...refusals] };
}

/** The package in a folder → its `dist/`: all of it, or nothing if the sources do not compile. */
export async function build({ folder, workingFolder = process.cwd() }: BuildOptions): Promise<BuiltPackage> {
  const out = { name: folder, path: resolve(workingFolder, folder) };
  const texts = await readPackage(out.path);
  if (texts === undefined) return { files: 0, diagnostics: [diagnose('no-package', fileSource(folder), { folder })] };
  // Loads the compiler only if a package is built.
  const { buildPackage } = await import('./build/build-package.js');
  const { files, faults } = buildPackage(texts);
  if (faults.length > 0) {
    const diagnostics = faults.map(({ message, source }) =>
      diagnose('compiler-error', { ...source, file: `${folder}/${source.file}` }, { text: message }),
    );
    return { files: 0, diagnostics };
  }
  return { files: files.length, diagnostics: await writeFiles(out, await compareBuild(out.path, files)) };
}

/** Two states of an API: what changed between them, and the step of the version that this asks for. */
export interface Difference {
  /** Empty if a usage fault is among the diagnostics. */
  readonly changes: readonly Change[];
  readonly summary: ChangeSummary;
  /** What the paths of places before and after are relative to, from the working folder. */
  readonly roots: Readonly<Record<'before' | 'after', string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Two states → what changed between them. A state is a folder, page or pattern, a schema in CSDL JSON or XML, an exported model, a package,
 * or `git:REF:PATH`. Pages are read as the options say.
 */
export async function diff(before: string, after: string, options: Options = {}): Promise<Difference> {
  const [old, young] = [await readSchemaOf(before, options), await readSchemaOf(after, options)];
  const diagnostics = [...old.diagnostics, ...young.diagnostics];
  const silenceDenies = old.isDocumentation === young.isDocumentation;
  const { diffSchemas } = await import('./diff/diff-schemas.js');
  const changes = diagnostics.some(isUsageFault) ? [] : diffSchemas(old.schema, young.schema, { silenceDenies });
  return {
    changes,
    summary: summariseChanges(changes),
    roots: { before: old.shownRoot, after: young.shownRoot },
    diagnostics,
  };
}

/** The schema of a state. */
interface SchemaState {
  readonly schema: Schema;
  readonly shownRoot: string;
  /** Whether it says everything that pages say, or only what CSDL says. */
  readonly isDocumentation: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

async function readSchemaOf(word: string, options: Options): Promise<SchemaState> {
  const found = await readState(word, options.workingFolder);
  switch (found.kind) {
    case 'Fault':
      return { schema: emptySchema, shownRoot: '', isDocumentation: true, diagnostics: found.diagnostics };
    case 'Pages':
      return linkState(found, word, options);
    case 'SchemaFile':
    case 'Package': {
      const { placeSchema } = await import('./export/read/place-schema.js');
      const { readSchema } = await import('./export/read/read-schema.js');
      const read = readSchema(found.path, found.text);
      if (read.kind !== 'Fault') {
        const places = found.kind === 'Package' && read.kind === 'Csdl' ? found.places : undefined;
        const schema = places === undefined ? read.schema : placeSchema(read.schema, places);
        return { schema, shownRoot: '', isDocumentation: read.kind === 'Model', diagnostics: [] };
      }
      const { reason, line } = read;
      const source = line === undefined ? fileSource(found.path) : { ...fileSource(found.path), line, endLine: line };
      const fault = diagnose('unreadable-schema', source, { path: found.path, reason });
      return { schema: emptySchema, shownRoot: '', isDocumentation: true, diagnostics: [fault] };
    }
  }
}

/** Pages → schema. What is wrong with the pages is for `lint` to say, unless nothing was read. */
function linkState(
  { root, shownRoot, files: sources }: Extract<FoundState, { readonly kind: 'Pages' }>,
  word: string,
  options: Options,
): SchemaState {
  const unknownWords = reportUnknownWords(checkVocabulary(options.vocabulary ?? {}, familyOf(options)), options.places);
  if (unknownWords.length > 0)
    return { schema: emptySchema, shownRoot, isDocumentation: true, diagnostics: unknownWords };
  const dialect = dialectOf(options);
  const { pages } = readPages(root, sources, dialect);
  const { schema } = linkSchema(pages, linkOptions(options, dialect));
  const diagnostics = judgeReading(pages, fileSource(word)).filter(isUsageFault);
  return { schema, shownRoot, isDocumentation: true, diagnostics };
}

/** Whether the command, the configuration or a folder is at fault, rather than a page. Then nothing is written. */
export function isUsageFault({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && Object.hasOwn(inputCatalogue, code);
}

async function compare(options: Options): Promise<PackageDifference> {
  const documentation = await readDocumentation(options);
  const notice = await readNotice(options.pages?.notice, options.workingFolder ?? process.cwd());
  const setup = [...(await judgeOutput(options)), ...notice.diagnostics, ...reportMissingParts(options)];
  const before = [...documentation.diagnostics, ...setup];
  const folder = outputFolder(options);
  if (folder === undefined || before.some(isUsageFault)) return { documentation, changes: [], diagnostics: before };
  const tool = await readToolVersion();
  const { selected, diagnostics: selecting } = select(documentation, options);
  if (selecting.length > 0) return { documentation, changes: [], diagnostics: [...before, ...selecting] };
  const rendered = await renderPackage(selected, notice.text, { ...packageOptions(options, folder), tool });
  const manifest = makeManifest(tool, documentation.files, rendered);
  const { changes, diagnostics } = await comparePackage(folder, rendered, manifest);
  return { documentation, changes: diagnostics.length > 0 ? [] : changes, diagnostics: [...before, ...diagnostics] };
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

/** Declares every page with the fragments that it includes. A fragment is not a page of its own. */
function readPages(
  root: string | undefined,
  sources: readonly SourceFile[],
  dialect: Dialect,
): Pick<Documentation, 'files' | 'pages'> {
  const fragments = openFragments(root, sources);
  const parsed = new Map<SourceFile, Page>();
  const findFragment = (path: string, from: string): Page | undefined => {
    const file = fragments.find(path, from);
    if (file !== undefined && !parsed.has(file)) parsed.set(file, parsePage(file));
    return file === undefined ? undefined : parsed.get(file);
  };
  const declared = sources.map((file) => declarePage(resolveIncludes(parsePage(file), findFragment), dialect));
  const files = new Map([...sources.map((file) => [file.path, file] as const), ...fragments.found]);
  return {
    files: sortBy(files.values(), ({ path }) => path),
    pages: declared.filter(({ file }) => !fragments.found.has(file)),
  };
}

function linkOptions(
  { defaultNamespace, presence, places, collections, part, ...options }: Options,
  dialect: Dialect,
): LinkOptions {
  const namespace = defaultNamespace ?? dialect.traits.defaultNamespace;
  return {
    ...(namespace === undefined ? {} : { defaultNamespace: namespace }),
    ...(presence === undefined ? {} : { presence }),
    odata: dialect.traits.odata,
    ...(part === undefined ? {} : { part }),
    ...(collections === undefined ? {} : { collections: readCollections(collections) }),
    corrections: readCorrections(options, (text, source) => readTypeName(text, source, dialect.types), places),
  };
}

function outputFolder({ out, workingFolder = process.cwd() }: Options): OutputFolder | undefined {
  return out === undefined ? undefined : { name: out, path: resolve(workingFolder, out) };
}

async function judgeOutput({
  inputs = [],
  out,
  workingFolder = process.cwd(),
}: Options): Promise<readonly Diagnostic[]> {
  if (out === undefined) return [diagnose('no-output-folder', fileSource('docs2ts'), {})];
  const input = await findOverlap(inputs, out, workingFolder);
  return input === undefined ? [] : [diagnose('overlapping-folders', fileSource(input), { input, out })];
}

/** Ships the pages in the package if there is a notice of their licence. */
async function renderPackage(
  { files, schema, renames, deviations }: Documentation,
  notice: string | undefined,
  options: Omit<PackageOptions, 'renames'>,
): Promise<readonly RenderedFile[]> {
  // Loads the emitters, ts-morph and prettier only if a package is rendered.
  const { exportCsdlJson } = await import('./export/csdl-json.js');
  const { planPackage } = await import('./emit/plan-package.js');
  const { addBanner } = await import('./emit/print/add-banner.js');
  const { renderFiles } = await import('./emit/print/render-files.js');
  const planned = planPackage({
    schema,
    deviations,
    templates: await readTemplates(),
    ...(schema.odata === false ? {} : { csdl: exportCsdlJson(schema) }),
    package: { ...options, renames },
    ...(notice === undefined ? {} : { pages: { files, notice } }),
  });
  return (await renderFiles(planned)).map(addBanner);
}

/** What an export says about the package: its configured name and version, or those that `generate` would choose. */
export function exportedPackage(options: Options): ExportedPackage {
  const { name, version = '0.0.0', description } = options.package ?? {};
  const folder = outputFolder(options);
  return { name: name ?? (folder && basename(folder.path)), version, description };
}

function packageOptions(options: Options, { path }: OutputFolder): Omit<PackageOptions, 'renames' | 'tool'> {
  const { package: { name = basename(path), version = '0.0.0', ...fields } = {}, ...complete } =
    completeConfiguration(options);
  return { ...complete, name, version, fields };
}
