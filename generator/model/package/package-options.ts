import type { QualifiedName } from '../edm/type-reference.js';
import { option, type Completed } from '../option/option.js';
import { choice, list, url } from '../option/option-types.js';
import { packageParts } from './parts.js';

/** `const Status = {…} as const` with a type, a union of strings, or TypeScript's own `enum`. */
const enumStyles = ['const-object', 'union', 'enum'] as const;

export type EnumStyle = (typeof enumStyles)[number];

/** One module per type, or one for all types of a namespace. */
const layouts = ['module-per-type', 'single-file'] as const;

export type Layout = (typeof layouts)[number];

/** Packages to whose types the generated ones can be assigned. */
const compatibilities = ['graph-types'] as const;

export type Compatibility = (typeof compatibilities)[number];

/** The options of the configuration that say how a package is written. The comment of an option is its row in the README. */
export const packageOptions = {
  /** How enumerations are written in TypeScript. */
  enums: option(choice(enumStyles), { default: 'const-object' }),
  /** One module per type, or one for all types of a namespace. */
  layout: option(choice(layouts), { default: 'module-per-type' }),
  /**
   * What is written. Without `package`, there are only sources, for an application that compiles them: no `package.json`, and no folder
   * `src/` around them.
   */
  parts: option(list(choice(packageParts)), {
    default: packageParts,
    flag: {
      spelling: '--parts <parts>',
      help: `what to write, separated by commas: ${packageParts.join(', ')}`,
      commands: 'packaging',
    },
  }),
  /** Another package; the generated types are made assignable to its types. */
  compat: option(choice(compatibilities), {
    flag: {
      spelling: '--compat <package>',
      help: 'package to whose types the generated ones must be assignable',
      commands: 'packaging',
    },
  }),
  /** The URL at which the pages are published. Links in comments lead there. */
  pagesUrl: option(url),
} as const;

/** The name of the generated package, and how it is written. */
export interface PackageOptions extends Completed<typeof packageOptions> {
  readonly name: string;
  readonly version: string;
  /** Further fields of its `package.json`: license, repository and the like. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The version of docs2ts, which builds the package. */
  readonly tool: string;
  /** The simple names of types in TypeScript, if they differ from their own. */
  readonly renames: ReadonlyMap<QualifiedName, string>;
}
