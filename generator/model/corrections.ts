import type { TypeExpression } from './facts/facts.js';
import type { Source } from './source.js';

/** What the configuration says against the documentation. */
export interface Corrections {
  readonly renames: readonly Rename[];
  readonly overrides: readonly Override[];
}

/** A value of the configuration, the dotted name of its option, and its place; the place of the tool where no file holds it. */
export interface Placed<Value> {
  readonly value: Value;
  readonly option: string;
  readonly source: Source;
}

/** A type's new simple name, by the simple or qualified name that the type has or would have. */
export interface Rename extends Placed<string> {
  readonly name: string;
}

/** What the documentation should say of a type (`order`) or property (`order.total`), both simple or qualified; the value is the reason. */
export interface Override extends Placed<string> {
  readonly name: string;
  /** As a Type cell says it. */
  readonly type?: Placed<string>;
  /** The type, read as a Type cell is read. */
  readonly expression?: TypeExpression;
  readonly nullable?: Placed<boolean>;
  readonly required?: Placed<boolean>;
  readonly baseType?: Placed<string>;
}
