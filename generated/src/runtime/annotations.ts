// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** Instance annotations, which may accompany any property, for example `@odata.etag` or `members@odata.nextLink`. */
export interface Annotations {
  [annotation: `${string}@${string}`]: unknown;
}

/** The value of `@odata.type` for a type: its qualified name, with or without `#`. */
export type TypeName<Name extends string> = Name | `#${Name}`;

/** `T` in a union with its subtypes. It may lack its name, by which the subtypes are told apart. */
export type Exactly<T, Name extends string, Other extends string = never> = T & {
  '@odata.type'?: TypeName<Name> | Other;
};

/** A subtype in a union. It must have its name. */
export type Named<T, Name extends string> = T & { '@odata.type': TypeName<Name> };

/** The name of a subtype that is not documented; a comparison with a documented name excludes it. */
export type OtherTypeName = string & { readonly [otherTypeName]: never };

declare const otherTypeName: unique symbol;
