import type { inputCatalogue } from '../model/catalogue/input.js';
import type { DiagnosticCode, Severity } from '../model/diagnostic.js';
import type { Compatibility, EnumStyle, Layout } from '../model/plan.js';
import type { PresencePolicy } from '../model/schema.js';
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
  /**
   * Type, simple or qualified name as documented or made up → the simple name that it gets in TypeScript. Payloads and exports keep a
   * documented name; a made-up one is replaced there as well.
   *
   * @example { 'contoso.sales.order': 'purchase', stateEnumeration: 'orderState' }
   */
  readonly renames?: Readonly<Record<string, string>>;
  /**
   * Type or property (`order`, `order.total`), simple or qualified → what the documentation should say of it. One that changes nothing
   * any more is reported.
   *
   * @example { 'order.total': { reason: 'Counted in cents since 2024.', type: 'Int64', nullable: false } }
   */
  readonly overrides?: Readonly<Record<string, Override>>;
  /**
   * Which properties must be there. `documented` (default): where all evidence agrees; `explicit`: only where a property's own row says
   * so in words and no example contradicts; `optional`: none, neither in what the service returns nor in requests. What must not be sent
   * stays out of requests, and overrides win.
   */
  readonly presence?: PresencePolicy;
  /** How enums are written. Default: `const-object`. */
  readonly enums?: EnumStyle;
  /** One module a type (default), or all types of a namespace in one. */
  readonly layout?: Layout;
  /** Another package whose types the generated ones shall be assignable to. */
  readonly compat?: Compatibility;
  /** Where the pages are published: the URL that their paths are appended to. Links in documentation comments lead there. */
  readonly pagesUrl?: string;
  /**
   * Ships the pages in the package, so that *Go to Definition* opens them, along with the notice of their licence. Default: they are
   * left out, and so are the declaration maps.
   */
  readonly pages?: {
    /** The notice, a file relative to the configuration file. */
    readonly notice: string;
  };
  /** Diagnostic code → severity, for every code that is about pages. */
  readonly severity?: { readonly [Code in Exclude<DiagnosticCode, keyof typeof inputCatalogue>]?: Severity };
  /** The lowest severity that makes the exit code 1. Default: `error`. */
  readonly failOn?: FailOn;
  /** Words of the pages that differ from the standard ones. */
  readonly vocabulary?: Partial<Vocabulary>;
}

/** What the documentation should say of a type or property, until it does. */
export interface Override {
  /** Why; shown by `docs2ts explain` and in the generated comment. */
  readonly reason: string;
  /** As a Type cell says it: `Int32`, `String collection`, `contoso.sales.status`. Properties only. */
  readonly type?: string;
  /** May null stand for the value? Properties only. */
  readonly nullable?: boolean;
  /** Must the property be there in what the service returns? Properties only. */
  readonly required?: boolean;
  /** The base type's name, simple or qualified. Types only. */
  readonly baseType?: string;
}

/** What `--fail-on` takes. */
export const failOnLevels = ['error', 'warning', 'info', 'never'] as const;

export type FailOn = (typeof failOnLevels)[number];

/** Types a configuration file: `export default defineConfig({ inputs: ['docs'], out: 'generated' })`. */
export function defineConfig(configuration: Configuration): Configuration {
  return configuration;
}
