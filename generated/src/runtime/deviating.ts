// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/**
 * `T` except for some properties, whose values contradict it: the type of an example that contradicts its
 * documentation.
 */
export type Deviating<T, Name extends PropertyKey> = T extends unknown
  ? Omit<T, Name> & { [P in Name]?: unknown }
  : never;
