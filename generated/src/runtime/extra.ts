// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/**
 * Reads an object by any name, for example a property that is not documented: `extra(order)['giftWrap']`. What it holds
 * is not checked.
 */
export function extra(value: object): Readonly<Record<string, unknown>> {
  // Every object can be read by any name.
  return value as Readonly<Record<string, unknown>>;
}

/** `T` with properties that are not documented: what may be sent as an open type. */
export type Opened<T> = T & { [name: string]: unknown };
