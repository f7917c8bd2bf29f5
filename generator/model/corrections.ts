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

/** A type in the configuration: as a Type cell would write it, and parsed as one. */
export interface PlacedType extends Placed<string> {
  readonly expression: TypeExpression;
}

/**
 * Corrections for a type (`order`), property (`order.total`) or enum (`status`), by simple or qualified name, or for an operation
 * (`POST /orders`); the value is the reason.
 */
export interface Override extends Placed<string> {
  readonly name: string;
  /** The type as a Type cell would write it. */
  readonly type?: Placed<string>;
  /** The same type, parsed as a Type cell. */
  readonly expression?: TypeExpression;
  readonly nullable?: Placed<boolean>;
  readonly required?: Placed<boolean>;
  readonly requiredOnCreate?: Placed<boolean>;
  readonly baseType?: Placed<string>;
  /** The members of an enum, or of the enum that is the type of a property. */
  readonly members?: Placed<readonly string[]>;
  readonly description?: Placed<string>;
  readonly deprecated?: Placed<string>;
  /** The types of an operation's request and answer, and the status of the answer. */
  readonly request?: PlacedType;
  readonly answer?: PlacedType;
  readonly status?: Placed<number>;
}
