import type { JsonObject } from './is-object.js';
import type { IssueCode } from './issue.js';
import type { Members } from './members.js';

/** What a value should look like, as data: `validate…` finds the issues by it, tests make faults from it. */
export type Shape = ObjectShape | UnionShape | EnumShape | ScalarShape;

/** An object with documented properties. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly name: string;
  /** What `@odata.type` may say; absent where the object has no type name. */
  readonly typeNames?: readonly string[];
  readonly base?: () => ObjectShape;
  readonly properties: readonly PropertyShape[];
  /** It is sent rather than received: enumerations are closed. */
  readonly request?: true;
  /** Finds the properties that are not documented; absent where any may be there. */
  readonly findUnknown?: (value: JsonObject, shape: ObjectShape) => readonly string[];
}

/**
 * A property: its name, the type of its value or of its items, and what else is known of it, for example `required | collection`.
 * An array rather than an object, because all of them are alike then, and quickly read.
 */
export type PropertyShape = readonly [name: string, type: Shape | (() => Shape), flags: number];

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
  readonly sentinel: string | undefined;
  readonly fault: (value: unknown, mode: EnumMode) => IssueCode | undefined;
}

/** Are members that are not documented right (`open`), wrong (`closed`), and the one that stands for them, too (`request`)? */
export type EnumMode = 'open' | 'closed' | 'request';

/** A value of an Edm primitive type. */
export interface ScalarShape {
  readonly kind: 'scalar';
  readonly name: string;
  readonly fault: (value: unknown) => IssueCode | undefined;
}
