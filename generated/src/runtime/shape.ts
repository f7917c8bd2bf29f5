// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Bounds } from './bounds.js';
import type { PrimitiveName } from './primitives.js';
import type { IssueCode } from './issues/issue.js';
import type { Members } from './members.js';

/**
 * What a value should look like, as data: the tables by which strict schemas and JSON Schema are made, and by which tests
 * make faults. Each table has the type of its values.
 */
export type Shape<T = unknown> = TypeShape<T> | EnumShape | ScalarShape | ContainerShape | AlternativesShape;

/** The table of a type of objects. */
export type TypeShape<T = unknown> =
  | UnionShape<T>
  | ObjectShape<T>;

/** An object with documented properties. */
export interface ObjectShape<T = unknown> {
  /** The type of its values; no table has this property. */
  readonly type?: T;
  readonly kind: 'object';
  readonly name: string;
  /** The allowed values of `@odata.type`. If absent, the name of the shape; if empty, anything. */
  readonly typeNames?: readonly string[];
  readonly base?: () => ObjectShape;
  /** The own properties, in the order of the documentation. */
  readonly properties: readonly PropertyShape[];
  /** Set if the object is sent in a request: enumerations are closed and undocumented properties are issues. */
  readonly request?: 'create' | 'update';
  /** Whether undocumented properties are always accepted. */
  readonly open?: true;
  /** Whether relationships were added, so that it is not the only table of its name. */
  readonly expanded?: true;
}

/**
 * A property: its name, the type of its value (in brackets: of the items of its value), and its presence. An array
 * rather than an object, because arrays all have the same layout and are fast to read.
 */
export type PropertyShape = readonly [
  name: string,
  type: PropertyType | readonly [PropertyType],
  /** `required`, or the sum of `optional` and `nullable`. */
  presence: number,
  /** Whether the type contains, at some depth, the object that has the property. */
  recursive?: boolean,
  bounds?: Bounds,
];

/** A shape, or a function that returns it, because shapes may refer to each other. */
export type PropertyType = Shape | (() => Shape);

/** An object of a type or of one of its subtypes, as `@odata.type` says. */
export interface UnionShape<T = unknown> {
  /** The type of its values; no table has this property. */
  readonly type?: T;
  readonly kind: 'union';
  readonly name: string;
  readonly base: () => ObjectShape;
  readonly subtypes: () => readonly ObjectShape[];
  /** Returns the shape that a value is validated against. */
  readonly shapeOf: (value: unknown) => ObjectShape;
  /** Whether relationships were added, so that it is not the only table of its name. */
  readonly expanded?: true;
}

/** A string from a documented list. */
export interface EnumShape {
  readonly kind: 'enum';
  readonly name: string;
  readonly members: Members;
  /** The member that represents values added later. Services send it; requests must not. */
  readonly sentinel?: string;
  /** Whether several members may be joined by commas. */
  readonly flags?: true;
}

/** A list in a list, map or union, or an object with any names whose values are of one type. */
export interface ContainerShape {
  readonly kind: 'list' | 'map';
  readonly name: string;
  readonly of: Shape;
}

/** A value of one of several types. */
export interface AlternativesShape {
  readonly kind: 'alternatives';
  readonly name: string;
  readonly of: readonly Shape[];
  /** Whether several of them contain, at some depth, the object that has the property. */
  readonly deep?: true;
}

/** A value of a primitive type. */
export interface ScalarShape {
  readonly kind: 'scalar';
  readonly name: PrimitiveName;
  readonly is: (value: unknown) => boolean;
  /** Returns what is wrong with an invalid value. If absent, `wrong-type`. */
  readonly faultOf?: (value: unknown) => IssueCode;
}
