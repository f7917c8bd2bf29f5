// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/**
 * The documentation does not name this enum: its name comes from its property.
 *
 * @see `kite.md`
 */
export const Shape = {
  delta: 'delta',
  box: 'box',
} as const;

/** A documented member of `Shape`. */
export type Shape = (typeof Shape)[keyof typeof Shape];
