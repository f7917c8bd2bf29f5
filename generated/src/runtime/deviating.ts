/** `T` but for some properties, whose values contradict it: fixtures of examples that deviate from their own documentation. */
export type Deviating<T, Name extends PropertyKey> = T extends unknown
  ? Omit<T, Name> & { [P in Name]?: unknown }
  : never;
