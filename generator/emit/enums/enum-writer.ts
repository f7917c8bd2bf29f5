import type { PackageOptions } from '../../model/package/package-options.js';
import type { EnumType } from '../../model/schema/schema.js';
import type { Code } from '../code/code.js';
import type { Declaration } from '../code/module.js';
import type { Scope } from '../code/scope.js';

/** One style of enums. Everything else that is written of an enum is written of its name as a type and of its list of members. */
export interface EnumWriter {
  /** The enum's name is a value, too. */
  readonly isValue: boolean;
  /** What is left without the types runs as it stands (`erasableSyntaxOnly`). */
  readonly erasable: boolean;
  /** Writes the type `Status` and the list `valuesOfStatus`. */
  readonly declare: (type: EnumType, context: EnumContext) => readonly Declaration[];
  /** The type of what may be written in a request for a member of the given type. */
  readonly written: (member: Code) => Code;
  /** What the package's README says about enums. */
  readonly readme: string;
}

/** What an enum is called, where it is written, and in which package. */
export interface EnumContext {
  readonly name: string;
  readonly scope: Scope;
  readonly package: PackageOptions;
}
