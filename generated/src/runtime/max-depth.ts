/** How deep a type may be nested in itself. Deeper values and circular values are rejected. */
export const maxDepth = 100;
