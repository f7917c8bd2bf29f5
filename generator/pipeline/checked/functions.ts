// In: the arguments of callers, with or without types. Out: what the functions of the pipeline return.
// Arguments are checked here as a configuration is; a fault is a diagnostic, and nothing is done.
import { checkArguments, type Argument } from '../../config/check-arguments.js';
import { formats } from '../../export/formats.js';
import { summariseChanges } from '../../model/change/summarise-changes.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { isObject } from '../../model/json-value.js';
import { choice, text } from '../../model/option/option-types.js';
import { explain as explainName } from '../../report/explain.js';
import { build as buildPackage, type BuildOptions, type BuiltPackage } from '../build.js';
import { check as checkPackage, type CheckOptions, type PackageCheck } from '../check.js';
import { withoutFiles, type PackageDifference } from '../compare-output.js';
import { standardWords } from '../dialect-of.js';
import { diff as diffStates, type Difference } from '../diff.js';
import { readNothing, type Documentation } from '../documentation.js';
import { exportedPackage } from '../exported-package.js';
import { generate as generatePackage, type GenerateOptions } from '../generate.js';
import { lint as lintPages, type LintOptions, type LintResult } from '../lint.js';
import type { Options } from '../options.js';
import { readDocumentation } from '../read-documentation.js';
import { buildOptions, checkOptions, generateOptions, lintOptions, runOptions } from './run-options.js';

/** Docs → package in the output folder: all of it, or nothing if a usage fault prevents it or the run is dry. */
export async function generate(options: Options, more: GenerateOptions = {}): Promise<PackageDifference> {
  const faults = checkArguments([runOf(options), { name: 'more', type: generateOptions, value: more }]);
  return faults.length > 0 ? withoutFiles(nothingOf(options, faults), faults) : generatePackage(options, more);
}

/**
 * Docs → package → whether the API has changed since the package was made, and which files of the output folder are missing, stale, edited
 * or left over. Nothing is written.
 */
export async function check(options: Options, more: CheckOptions = {}): Promise<PackageCheck> {
  const faults = checkArguments([runOf(options), { name: 'more', type: checkOptions, value: more }]);
  if (faults.length === 0) return checkPackage(options, more);
  return { ...withoutFiles(nothingOf(options, faults), faults), drift: [] };
}

/** Docs → what is wrong or doubtful about them, or about `only` some pages. Writes nothing unless it is asked to mend faults. */
export async function lint(options: Options, more: LintOptions = {}): Promise<LintResult> {
  const faults = checkArguments([runOf(options), { name: 'more', type: lintOptions, value: more }]);
  if (faults.length > 0)
    return { documentation: nothingOf(options, faults), diagnostics: faults, mended: [], changes: [] };
  return lintPages(options, more);
}

/**
 * Two states → what changed between them. A state is a folder, page or pattern, a schema in CSDL JSON or XML, an exported model, a package,
 * or `git:REF:PATH`. Pages are read as the options say.
 */
export async function diff(before: string, after: string, options: Options = {}): Promise<Difference> {
  const faults = checkArguments([textOf('before', before), textOf('after', after), runOf(options)]);
  if (faults.length === 0) return diffStates(before, after, options);
  return {
    changes: [],
    summary: summariseChanges([]),
    roots: { before: '', after: '' },
    texts: { before: new Map(), after: new Map() },
    diagnostics: faults,
  };
}

/** The package in a folder → its `dist/`: all of it, or nothing if the sources do not compile. */
export async function build(options: BuildOptions): Promise<BuiltPackage> {
  const faults = checkArguments([{ name: 'options', type: buildOptions, value: options }]);
  return faults.length > 0 ? { files: 0, diagnostics: faults } : buildPackage(options);
}

/** The name of a notation of the schema. */
export type ExportFormatName = (typeof formats)[number]['name'];

/**
 * The schema in another notation, as `docs2ts export` prints it; empty if the arguments are wrong.
 *
 * @param options - The documentation.
 * @param format - One of `csdl-json`, `csdl-xml`, `json-schema`, `openapi` and `model`.
 */
export async function exportSchema(
  options: Options,
  format: ExportFormatName,
): Promise<{ readonly text: string; readonly documentation: Documentation }> {
  const type = choice(formats.map(({ name }) => name));
  const faults = checkArguments([runOf(options), { name: 'format', type, value: format }]);
  const wanted = formats.find(({ name }) => name === format);
  if (faults.length > 0 || wanted === undefined) return { text: '', documentation: nothingOf(options, faults) };
  const documentation = await readDocumentation(options);
  return { text: wanted.print(documentation.schema, exportedPackage(options)), documentation };
}

/**
 * The evidence behind a name, or what a diagnostic code means, as `docs2ts explain` prints it.
 *
 * @param options - The documentation.
 * @param name - `TYPE`, `TYPE.PROPERTY`, `CODE` or `vocabulary`.
 */
export async function explain(
  options: Options,
  name: string,
): Promise<{ readonly found: boolean; readonly text: string; readonly documentation: Documentation }> {
  const faults = checkArguments([runOf(options), textOf('name', name)]);
  if (faults.length > 0) return { found: false, text: '', documentation: nothingOf(options, faults) };
  const documentation = await readDocumentation(options);
  const { schema, renames } = documentation;
  const context = { presence: options.presence, renames, words: standardWords(options) };
  return { ...explainName(name, schema, context), documentation };
}

function runOf(options: Options): Argument {
  return { name: 'options', type: runOptions, value: options };
}

function textOf(name: string, value: string): Argument {
  return { name, type: text, value };
}

/** The documentation of wrong options, which is not read. */
function nothingOf(options: Options, faults: readonly Diagnostic[]): Documentation {
  const folder: unknown = isObject(options) ? options.workingFolder : undefined;
  return readNothing(typeof folder === 'string' ? folder : process.cwd(), faults);
}
