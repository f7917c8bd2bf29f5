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
  /** Nothing but the documented properties may be there. */
  readonly exact?: true;
}

/** An object of a type or of one of its subtypes, as `@odata.type` says. */
export interface UnionShape {
  readonly kind: 'union';
  readonly base: () => ObjectShape;
  readonly subtypes: () => readonly ObjectShape[];
}

/** A property. It may be absent unless it is `required`. */
export interface PropertyShape {
  readonly name: string;
  readonly type: Shape | (() => Shape);
  readonly collection?: true;
  readonly required?: true;
  readonly nullable?: true;
  /** Its type holds, at some depth, the object it is a property of. */
  readonly recursive?: true;
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
  /** What is wrong with a value that is none; where absent, it has the wrong type. */
  readonly fault?: (value: unknown) => IssueCode;
}
