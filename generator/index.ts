import { formats } from './export/formats.js';
import { exportedPackage } from './pipeline/exported-package.js';
import { readDocumentation } from './pipeline/read-documentation.js';
import { standardWords } from './pipeline/dialect-of.js';
import type { Documentation } from './pipeline/documentation.js';
import type { Options } from './pipeline/options.js';
import { explain as explainName } from './report/explain.js';

export { defineConfig, type Configuration, type FailOn, type Override } from './config/configuration.js';
export { loadConfiguration, type LoadedConfiguration } from './config/load-configuration.js';
export type { Change, ChangeKind, ChangeSummary } from './model/change/change.js';
export type { Verdict } from './model/change/verdict.js';
export type { Diagnostic, DiagnosticCode, RelatedPlace, Severity } from './model/diagnostic.js';
export type { FileChange } from './model/package/file-change.js';
export type * from './model/schema/schema.js';
export type { Source } from './model/source.js';
export { build } from './pipeline/build.js';
export { check } from './pipeline/check.js';
export { diff } from './pipeline/diff.js';
export { generate } from './pipeline/generate.js';
export { isUsageFault } from './model/is-usage-fault.js';
export { lint } from './pipeline/lint.js';
export type { BuildOptions, BuiltPackage } from './pipeline/build.js';
export type { Difference } from './pipeline/diff.js';
export type { Documentation, Findings } from './pipeline/documentation.js';
export type { LintOptions } from './pipeline/lint.js';
export type { Options } from './pipeline/options.js';
export type { PackageDifference } from './pipeline/compare-output.js';

/** The name of a notation of the schema. */
export type ExportFormatName = (typeof formats)[number]['name'];

/**
 * The schema in another notation, as `docs2ts export` prints it.
 *
 * @param options - The documentation.
 * @param format - One of `csdl-json`, `csdl-xml`, `json-schema`, `openapi` and `model`.
 */
export async function exportSchema(
  options: Options,
  format: ExportFormatName,
): Promise<{ readonly text: string; readonly documentation: Documentation }> {
  const documentation = await readDocumentation(options);
  const { print } = formats.find(({ name }) => name === format) ?? formats[0];
  return { text: print(documentation.schema, exportedPackage(options)), documentation };
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
): Promise<{ readonly found: boolean; readonly text: string }> {
  const { schema, renames } = await readDocumentation(options);
  return explainName(name, schema, { presence: options.presence, renames, words: standardWords(options) });
}
