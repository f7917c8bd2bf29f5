// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** A documented member or one added later. Editors suggest the documented ones; the type accepts any string. */
export type Open<Member extends string> = Member | (string & {});

/** Members of a flags enum, joined by commas. */
export type Flags<Member extends string> = Member | `${Member},${string}`;
