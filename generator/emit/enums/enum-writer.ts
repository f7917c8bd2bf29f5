import type { PackageOptions } from '../../model/package/package-options.js';
import type { EnumType } from '../../model/schema/schema.js';
import type { Code } from '../code/code.js';
import type { Declaration } from '../code/module.js';
import type { Scope } from '../code/scope.js';

/** A style of enums. All other code about an enum uses only its name as a type and its list of members. */
export interface EnumWriter {
  /** Whether the enum's name is also a value. */
  readonly isValue: boolean;
  /** Whether the code runs after its types are removed (`erasableSyntaxOnly`). */
  readonly erasable: boolean;
  /** Writes the type `Status` and the list `valuesOfStatus`. */
  readonly declare: (type: EnumType, context: EnumContext) => readonly Declaration[];
  /** The type of what a request accepts for a member of the given type. */
  readonly written: (member: Code) => Code;
  /** The paragraph about enums in the package's README. */
  readonly readme: string;
}

/** The name of an enum, the module that declares it, and the options of the package. */
export interface EnumContext {
  readonly name: string;
  readonly scope: Scope;
  readonly package: PackageOptions;
}
