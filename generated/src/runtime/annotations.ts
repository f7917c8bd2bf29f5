// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** Instance annotations, which may accompany any property, for example `@odata.etag` or `members@odata.nextLink`. */
export interface Annotations {
  [annotation: `${string}@${string}`]: unknown;
}

/** The value of `@odata.type` for a type: its qualified name, with or without `#`. */
export type TypeName<Name extends string> = Name | `#${Name}`;

/** `T` in a union with its subtypes. It may lack its name, by which the subtypes are told apart. */
export type Exactly<T, Name extends string> = T & { '@odata.type'?: TypeName<Name> };

/** The properties of subtypes that `T` does not have: a request sends them only with the name of the subtype. */
export type Without<Subtype, T> = { [Property in Exclude<KeysOf<Subtype>, keyof T>]?: never };

type KeysOf<T> = T extends unknown ? keyof T : never;

/** A subtype in a union. It must have its name. */
export type Named<T, Name extends string> = T & { '@odata.type': TypeName<Name> };
