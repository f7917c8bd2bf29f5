/** Instance annotations, which may stand beside any property: `@odata.etag`, `members@odata.nextLink` and the like. */
export interface Annotations {
  [annotation: `${string}@${string}`]: unknown;
}

/** The value of `@odata.type` for a type: its qualified name, with `#` or without. */
export type TypeName<Name extends string> = Name | `#${Name}`;

/** `T` in a list with its subtypes: told apart from them by its own type name. */
export type Exactly<T, Name extends string> = T & { '@odata.type'?: TypeName<Name> };
