import type { Source } from './source.js';

/** What a description or column says about a property beyond its type, and where. */
export type Constraint = ConstraintValue & { readonly source: Source };

export type ConstraintValue =
  | { readonly kind: 'ReadOnly' }
  | { readonly kind: 'WriteOnly' }
  | { readonly kind: 'Immutable' }
  | { readonly kind: 'Key' }
  /** Requests must contain the property. */
  | { readonly kind: 'Required' }
  | { readonly kind: 'Optional' }
  | { readonly kind: 'Nullable'; readonly nullable: boolean }
  | { readonly kind: 'Default'; readonly value: string }
  | { readonly kind: 'Deprecated'; readonly text: string }
  /** The length of a text, in characters. */
  | { readonly kind: 'Length'; readonly min?: number; readonly max?: number }
  /** The range of a number; the ends are decimal text, so that no digit is lost, and inclusive unless they are called exclusive. */
  | {
      readonly kind: 'Range';
      readonly min?: string;
      readonly max?: string;
      readonly exclusiveMin?: true;
      readonly exclusiveMax?: true;
    }
  /** A regular expression of ECMAScript that a text must match; it need not match the whole text unless it says so. */
  | { readonly kind: 'Pattern'; readonly pattern: string }
  /** The number of items in a collection. */
  | { readonly kind: 'Count'; readonly min?: number; readonly max?: number }
  /** Whether the property is returned only if `$select` names it; `false` if the page says that it is returned by default. */
  | { readonly kind: 'SelectOnly'; readonly selectOnly: boolean }
  /** A supported query option such as `$filter`, with operators such as `eq` and `startsWith`. */
  | { readonly kind: 'Query'; readonly option: string; readonly operators: readonly string[] }
  /** A named textual format, for example `uri` or `email`. */
  | { readonly kind: 'Format'; readonly format: string };

export type ConstraintKind = ConstraintValue['kind'];

/** The documented limits of a property's values. All ends are inclusive. */
export interface Bounds {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}
