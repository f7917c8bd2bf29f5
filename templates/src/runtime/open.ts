/** A documented member or one that is added later: editors suggest the documented ones, the type takes any string. */
export type Open<Member extends string> = Member | (string & {});

/** Members of a flags enum, joined by commas. */
export type Flags<Member extends string> = Member | `${Member},${string}`;
