/** `true` only where two types are the same; a consumer that expects it does not compile where they differ. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** A type with its intersections written out. */
export type Flat<T> = { [P in keyof T]: T[P] };
