// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** The property must be present and not null. */
export const required = 0;

/** The property may be absent. */
export const optional = 1;

/** The property must be present but may be null. */
export const nullable = 2;

/** The property may be absent or null. */
export const nullish = 3;
