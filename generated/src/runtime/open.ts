/** A documented member or one added later. Editors suggest the documented ones; the type accepts any string. */
export type Open<Member extends string> = Member | (string & {});

/** Members of a flags enum, joined by commas. */
export type Flags<Member extends string> = Member | `${Member},${string}`;
