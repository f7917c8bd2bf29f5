import type { TypeExpression } from './facts/facts.js';
import type { Source } from './source.js';

/** The renames and overrides in the configuration. */
export interface Corrections {
  readonly renames: readonly Rename[];
  readonly overrides: readonly Override[];
}

/** A value of the configuration, the dotted name of its option, and its place. Without a configuration file, the place is the tool. */
export interface Placed<Value> {
  readonly value: Value;
  readonly option: string;
  readonly source: Source;
}

/** A new simple name for a type; `name` is the simple or qualified name that the documentation uses. */
export interface Rename extends Placed<string> {
  readonly name: string;
}

/** Corrections for a type (`order`) or property (`order.total`), by simple or qualified name; the value is the reason. */
export interface Override extends Placed<string> {
  readonly name: string;
  /** The type as a Type cell would write it. */
  readonly type?: Placed<string>;
  /** The same type, parsed as a Type cell. */
  readonly expression?: TypeExpression;
  readonly nullable?: Placed<boolean>;
  readonly required?: Placed<boolean>;
  readonly baseType?: Placed<string>;
}
