import type { inputCatalogue } from '../model/catalogue/input.js';
import type { DiagnosticCode, Severity } from '../model/diagnostic.js';
import type { Vocabulary } from '../model/vocabulary.js';

/** What `docs2ts.config.{ts,mts,js,mjs,json}` may say. Everything is optional, and flags of the command line win over it. */
export interface Configuration {
  /** Folders, pages and glob patterns, relative to the configuration file. */
  readonly inputs?: readonly string[];
  /** The output folder, relative to the configuration file. */
  readonly out?: string;
  /** The generated package's name (default: the name of the output folder) and version (default: `0.0.0`). */
  readonly package?: { readonly name?: string; readonly version?: string };
  /** Namespace of the types whose pages name none. Default: the one that most of the pages speak of. */
  readonly defaultNamespace?: string;
  /** Name that was made up for an enum which the pages do not name → its name. */
  readonly renames?: Readonly<Record<string, string>>;
  /** Diagnostic code → severity, for every code that is about pages. */
  readonly severity?: { readonly [Code in Exclude<DiagnosticCode, keyof typeof inputCatalogue>]?: Severity };
  /** The lowest severity that makes the exit code 1. Default: `error`. */
  readonly failOn?: FailOn;
  /** Words of the pages that differ from the standard ones. */
  readonly vocabulary?: Partial<Vocabulary>;
}

/** What `--fail-on` takes. */
export const failOnLevels = ['error', 'warning', 'info', 'never'] as const;

export type FailOn = (typeof failOnLevels)[number];

/** Types a configuration file: `export default defineConfig({ inputs: ['docs'], out: 'generated' })`. */
export function defineConfig(configuration: Configuration): Configuration {
  return configuration;
}
