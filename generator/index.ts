export {
  defineConfig,
  type Configuration,
  type FailOn,
  type Override,
  type ProjectConfiguration,
} from './config/configuration.js';
export type { Project, ProjectOptions } from './config/list-projects.js';
export { loadConfiguration, type LoadedConfiguration } from './config/load-configuration.js';
export type { Change, ChangeKind, ChangeSummary } from './model/change/change.js';
export type { Verdict } from './model/change/verdict.js';
export type { Diagnostic, DiagnosticCode, RelatedPlace, Severity } from './model/diagnostic.js';
export type { FileChange } from './model/package/file-change.js';
export type * from './model/schema/schema.js';
export type { OnProgress, Progress, Stage } from './model/progress.js';
export type { Source } from './model/source.js';
export { isUsageFault } from './model/is-usage-fault.js';
export { build, check, diff, explain, exportSchema, generate, lint } from './pipeline/checked/functions.js';
export type { ExportFormatName } from './pipeline/checked/functions.js';
export type { BuildOptions, BuiltPackage } from './pipeline/build.js';
export type { Difference } from './pipeline/diff.js';
export type { Documentation, Findings } from './pipeline/documentation.js';
export type { GenerateOptions } from './pipeline/generate.js';
export type { PageChange } from './io/write-pages.js';
export type { Fix, FixRequest, TextEdit } from './model/fix/fix.js';
export type { LintOptions, LintResult } from './pipeline/lint.js';
export type { Options } from './pipeline/options.js';
export type { CheckOptions, PackageCheck } from './pipeline/check.js';
export type { PackageDifference } from './pipeline/compare-output.js';
