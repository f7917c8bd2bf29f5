import type { Source } from './source.js';

/** What a description or column says about a property beyond its type, each with its evidence. */
export type Constraint = ConstraintValue & { readonly source: Source };

export type ConstraintValue =
  | { readonly kind: 'ReadOnly' }
  | { readonly kind: 'WriteOnly' }
  | { readonly kind: 'Immutable' }
  | { readonly kind: 'Key' }
  /** Must be sent in a request. */
  | { readonly kind: 'Required' }
  | { readonly kind: 'Optional' }
  | { readonly kind: 'Nullable'; readonly nullable: boolean }
  | { readonly kind: 'Default'; readonly value: string }
  | { readonly kind: 'Deprecated'; readonly text: string }
  /** In characters. */
  | { readonly kind: 'Length'; readonly min?: number; readonly max?: number }
  /** Of a number, both ends inclusive; decimal text, so that no digit is lost. */
  | { readonly kind: 'Range'; readonly min?: string; readonly max?: string }
  /** Of a collection. */
  | { readonly kind: 'Count'; readonly min?: number; readonly max?: number }
  /** Returned only where `$select` names it (`true`), or said to be returned by default (`false`). */
  | { readonly kind: 'SelectOnly'; readonly selectOnly: boolean }
  /** `options` such as `$filter`, `$orderby`; `operators` such as `eq`, `startsWith`. */
  | { readonly kind: 'Query'; readonly option: string; readonly operators: readonly string[] }
  /** A named textual format, for example `uri` or `email`. */
  | { readonly kind: 'Format'; readonly format: string };

export type ConstraintKind = ConstraintValue['kind'];
