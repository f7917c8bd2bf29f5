import { verdicts } from '../model/change/verdict.js';
import { catalogue } from '../model/catalogue/index.js';
import { inputCatalogue } from '../model/catalogue/input.js';
import { dialectNames } from '../model/dialect-names.js';
import type { DiagnosticCode } from '../model/diagnostic.js';
import { namedProjects } from './named-projects.js';
import { packageDescription } from './package-fields.js';
import { packageOptions } from '../model/package/package-options.js';
import { presencePolicies } from '../model/schema/schema.js';
import { severities } from '../model/catalogue/severity.js';
import { option } from '../model/option/option.js';
import {
  boolean,
  choice,
  dictionary,
  integer,
  keyed,
  list,
  matching,
  needed,
  path,
  record,
  text,
  type ValueOf,
} from '../model/option/option-types.js';

/** What `failOn` and `--fail-on` take. */
export const failOnLevels = ['error', 'warning', 'info', 'never'] as const;

export type FailOn = (typeof failOnLevels)[number];

/** Where the package is written if nothing names a folder. `docs2ts build` means the current folder then, so it is no default of the option. */
export const defaultOutputFolder = 'generated';

/** The folder that the package of a project is written to if nothing names one. */
export function nameOutputFolder(project: string | undefined): string {
  return project === undefined ? defaultOutputFolder : `${defaultOutputFolder}/${project}`;
}

type PageCode = Exclude<DiagnosticCode, keyof typeof inputCatalogue>;

/** The codes whose severity can be configured: every code about pages or the package, none about the command itself. */
const configurableCodes = Object.keys(catalogue).filter(
  (code): code is PageCode => !Object.hasOwn(inputCatalogue, code),
);

const typeName = matching(/^[\p{ID_Start}_][\p{ID_Continue}]*$/u, 'a TypeScript identifier');

const override = record({
  /** Why; shown by `docs2ts explain` and in the generated comment. */
  reason: needed(text),
  /** The type as a Type cell writes it: `Int32`, `String collection`, `contoso.sales.status`. Properties only. */
  type: text,
  /** Whether the value may be null. Properties only. */
  nullable: boolean,
  /** Whether the service always returns the property. Properties only. */
  required: boolean,
  /** Whether a request that creates the object needs the property. Properties only. */
  requiredOnCreate: boolean,
  /** The base type's name, simple or qualified. Types only. */
  baseType: text,
  /** The names of all members. Enums, and properties whose type is an enum. */
  members: list(text),
  /** What it is. */
  description: text,
  /** Why it should not be used any more, and what to use instead. */
  deprecated: text,
  /** The type of the request body, as a Type cell writes it. Operations only. */
  request: text,
  /** The type of a successful answer, as a Type cell writes it, or `nothing`. Operations only. */
  answer: text,
  /** The status of that answer. Operations only. */
  status: integer(100, 599),
});

/** What the documentation should say about a type, property, enum or operation, until it does. */
export type Override = ValueOf<typeof override>;

/**
 * Every option of a project, each defined once, here or in `model/package/package-options.ts`: the type `Configuration`, the
 * checks, the defaults, the flags and the option table of the README come from it. The comment of an option is its row in that table.
 */
export const projectOptions = {
  /** Folders, pages and glob patterns to read. */
  inputs: option(list(path)),
  /** The folder of the generated package. Without it: `generated`. */
  out: option(path, {
    flag: {
      spelling: '-o, --out <folder>',
      help: `folder of the generated package (default: that of the configuration, or ${defaultOutputFolder})`,
      commands: 'packaging',
    },
  }),
  /**
   * The name and version of the generated package, and fields of its package.json that pass through. Without name and version: the name
   * of the output folder, and `0.0.0`.
   */
  package: option(packageDescription),
  /** The family of the pages: `graph` for a service that follows OData, `plain` for one that does not. */
  dialect: option(choice(dialectNames), { default: 'graph' }),
  /** The namespace of types whose pages state none. Without it: the namespace that most pages use. */
  defaultNamespace: option(text),
  /**
   * New TypeScript names for types. Payloads and exports keep a documented name; a name that docs2ts invented is replaced everywhere.
   *
   * @example { 'contoso.sales.order': 'purchase', stateEnumeration: 'orderState' }
   */
  renames: option(dictionary(typeName)),
  /**
   * Corrections of types, properties, enums and operations, each with its reason. A correction that the documentation has caught up with
   * is reported.
   *
   * @example { 'order.total': { reason: 'Counted in cents since 2024.', type: 'Int64' }, 'POST /orders': { reason: 'As the service answers.', answer: 'order', status: 201 } }
   */
  overrides: option(dictionary(override)),
  /**
   * How the service wraps collections, where the examples do not show it: the member that contains the items, and the one that contains
   * the address or cursor of the next page. Without it: `value`, unless examples show another one.
   */
  collections: option(record({ items: needed(text), next: text })),
  /**
   * Which properties are required: those that their own row calls required, keys, and in requests those that a table lists and every
   * example sends (`documented`), only those that their own row calls required or the key (`explicit`), or none (`optional`).
   */
  presence: option(choice(presencePolicies), { default: 'documented' }),
  ...packageOptions,
  /**
   * Writes only these operations, types and pages, with everything that they need; `*` stands for any text. Each type reads as in the whole
   * package.
   *
   * @example ['GET /me/calendar', 'user', 'resources/security*']
   */
  only: option(list(text), {
    flag: {
      spelling: '--only <entry>',
      help: 'write only this operation, type or page, and what it needs; may be repeated',
      commands: 'packaging',
    },
  }),
  /** Ships the pages in the package, with the licence notice in this file, so that _Go to Definition_ opens them. */
  pages: option(
    record({
      /** The notice, a file relative to the configuration file. */
      notice: needed(path),
    }),
  ),
  /** The severity of single codes, see `docs/rules.md`. */
  severity: option(keyed(configurableCodes, choice(severities), (code) => catalogue[code].explanation)),
  /**
   * Codes that are not reported on some pages, each with its reason; in the paths of pages `*` stands for any text. One that hides nothing
   * is reported.
   *
   * @example [{ pages: ['api/legacy/*'], codes: ['missing-title'], reason: 'Nobody edits them any more.' }]
   */
  silences: option(
    list(
      record({
        pages: needed(list(text)),
        codes: needed(list(choice(configurableCodes, 'a code of docs/rules.md'))),
        reason: needed(text),
      }),
    ),
  ),
  /**
   * The file of the findings that are known and put off. They are not reported; `docs2ts lint --update-baseline` writes the file. Without
   * it: `docs2ts.baseline.json`, if there is one.
   */
  baseline: option(path, {
    flag: {
      spelling: '--baseline <file>',
      help: 'file of the findings that are known and put off',
      commands: 'reading',
    },
  }),
  /** The lowest severity that makes the exit code 1. */
  failOn: option(choice(failOnLevels), {
    default: 'error',
    flag: {
      spelling: '--fail-on <severity>',
      help: 'lowest severity that makes the exit code 1',
      commands: 'reading',
    },
  }),
  /**
   * The mildest verdict on a change of the API that makes the exit code of `check` 1, see `docs/verdicts.md`. Without it: whatever differs
   * from the package by more than edits without effect.
   */
  failOnChange: option(choice(verdicts)),
  /** Words that the pages use instead of the standard ones: headings, column headers and type names. */
  vocabulary: option(record({ headings: dictionary(text), columns: dictionary(text), types: dictionary(text) })),
} as const;

/** Every option of a configuration file: those of a project, and the projects. */
export const options = {
  ...projectOptions,
  /**
   * Several projects in one configuration, such as the versions of an API. Each has a name and options of its own; the options beside
   * `projects` are those of all.
   *
   * @example { 'v1.0': { inputs: ['docs/v1.0'] }, beta: { inputs: ['docs/beta'] } }
   */
  projects: option(namedProjects(record(projectOptions))),
} as const;
