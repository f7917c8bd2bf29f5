import type { IssueCode } from './issue.js';
import type { Members } from './members.js';

/** What a value should look like, as data: `validate…` finds the issues by it, tests make faults from it. */
export type Shape = ObjectShape | UnionShape | EnumShape | ScalarShape;

/** An object with documented properties. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly name: string;
  /** The guard: what it accepts has no issues, unless options ask for more. It is told how many times the value's type holds it. */
  readonly is: (value: unknown, depth: number) => boolean;
  /** What `@odata.type` may say; its name where absent, anything where empty. */
  readonly typeNames?: readonly string[];
  readonly base?: () => ObjectShape;
  /** Its own ones, in the order of the documentation. */
  readonly properties: readonly PropertyShape[];
  /** It is sent rather than received: enumerations are closed, and nothing but its properties is right. */
  readonly request?: 'create' | 'update';
  /** Properties that are not documented are always right. */
  readonly open?: true;
}

/**
 * A property: its name, the type of its value (in brackets: of the items of its value), and whether it may be missing.
 * An array rather than an object, because all of them are alike then, and quickly read.
 */
export type PropertyShape = readonly [
  name: string,
  type: PropertyType | readonly [PropertyType],
  /** `required`, or the sum of `optional` and `nullable`. */
  presence: number,
  /** Its type holds, at some depth, the object it is a property of. */
  recursive?: true,
];

/** A shape, or what gives it: shapes may speak of each other. */
export type PropertyType = Shape | (() => Shape);

/** An object of a type or of one of its subtypes, as `@odata.type` says. */
export interface UnionShape {
  readonly kind: 'union';
  readonly name: string;
  readonly base: () => ObjectShape;
  readonly subtypes: () => readonly ObjectShape[];
  /** The shape that a value is judged by. */
  readonly shapeOf: (value: unknown) => ObjectShape;
}

/** A string out of a documented list. */
export interface EnumShape {
  readonly kind: 'enum';
  readonly name: string;
  readonly members: Members;
  /** The member that stands for values added later: services send it, requests must not. */
  readonly sentinel?: string;
  /** Several members may be joined by commas. */
  readonly flags?: true;
}

/** A value of an Edm primitive type. */
export interface ScalarShape {
  readonly kind: 'scalar';
  readonly name: string;
  readonly is: (value: unknown) => boolean;
  /** What is wrong with a value that is none; `wrong-type` where absent. */
  readonly faultOf?: (value: unknown) => IssueCode;
}
