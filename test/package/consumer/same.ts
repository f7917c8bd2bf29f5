/** `true` only if two types are identical. A consumer that expects `true` does not compile otherwise. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** A type with its intersections written out. */
export type Flat<T> = { [P in keyof T]: T[P] };
