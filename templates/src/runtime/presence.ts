/** The property must be there, and not be null. */
export const required = 0;

/** It may be absent. */
export const optional = 1;

/** It must be there, but may be null. */
export const nullable = 2;

/** It may be absent or null. */
export const nullish = 3;
