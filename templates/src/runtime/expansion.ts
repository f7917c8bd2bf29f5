import type { relationships } from './relationships.js';

/** The relationships of a type. Of a union, those that all of its types have. */
export type RelationshipsOf<T> = T extends { readonly [relationships]?: infer Relationships }
  ? NonNullable<Relationships>
  : never;

/**
 * `T` with expanded relationships (`$expand`): `Expand<Order, 'customer' | 'lines'>`. A relationship may be expanded as
 * another type than the documented one, for example a subtype: `Expand<Order, { lines: GiftLine[] }>`.
 */
export type Expand<T, Named extends keyof RelationshipsOf<T> | Expansion<T>> = Expanded<T, Named>;

/** `T` with the relationships that are named, or with those of an object of types. */
export type Expanded<T, Named> = T &
  ([Named] extends [keyof RelationshipsOf<T>]
    ? Pick<RelationshipsOf<T>, Named>
    : ExpandedAs<Pick<RelationshipsOf<T>, keyof Named & keyof RelationshipsOf<T>>, Named>);

/** The types that relationships are expanded as. */
type Expansion<T> = { readonly [Name in keyof RelationshipsOf<T>]?: NonNullable<RelationshipsOf<T>[Name]> };

type ExpandedAs<Relationships, Types> = {
  [Name in keyof Relationships]: Types[Name & keyof Types] | Extract<Relationships[Name], null>;
};
