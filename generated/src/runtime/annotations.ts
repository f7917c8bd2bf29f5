// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** Instance annotations, which may accompany any property, for example `@odata.etag` or `members@odata.nextLink`. */
export interface Annotations {
  [annotation: `${string}@${string}`]: unknown;
}

/** The value of `@odata.type` for a type: its qualified name, with or without `#`. */
export type TypeName<Name extends string> = Name | `#${Name}`;

/** `T` in a union with its subtypes. Its own type name distinguishes it from them. */
export type Exactly<T, Name extends string> = T & { '@odata.type'?: TypeName<Name> };
