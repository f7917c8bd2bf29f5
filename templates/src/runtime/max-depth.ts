/** How many times a type may be nested in itself. Deeper values, and those that hold themselves, are refused. */
export const maxDepth = 100;
