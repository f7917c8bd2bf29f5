import type { PackagePart } from '../model/package/parts.js';
import type { PlannedFile } from '../model/package/plan.js';
import type { PackagePlan } from './package-plan.js';

/** Writes one kind of file, and adds what these files need to the files that every package has. */
export interface Emitter {
  /** The part of the package that its files belong to. It is asked only if the part is chosen. */
  readonly part: PackagePart;
  readonly emit: (plan: PackagePlan) => readonly PlannedFile[];
  /** The modules and folders below `src/` that it writes. No type or namespace gets such a name. */
  readonly modules?: readonly string[];
  readonly packageJson?: (plan: PackagePlan) => PackageJsonPart;
  readonly readme?: (plan: PackagePlan) => ReadmePart;
}

/** What an emitter adds to `package.json`. */
export interface PackageJsonPart {
  /** Folders below `src/` whose `index` users import: `operations` becomes `./operations`. */
  readonly subPaths?: readonly string[];
  /** Files and folders to publish. */
  readonly files?: readonly string[];
  /** Packages that the code imports, and their version ranges. */
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What an emitter adds to `README.md`. */
export interface ReadmePart {
  /** The text of slots of the template: `{{operations}}`. */
  readonly slots?: Readonly<Record<string, string>>;
  /** A section after those of the template, in Markdown. */
  readonly section?: string;
}
