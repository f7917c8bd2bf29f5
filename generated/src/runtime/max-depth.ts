// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** How deep a type may be nested in itself. Deeper values and circular values are rejected. */
export const maxDepth = 100;
