/** The property may be absent. */
export const optional = 0;

/** The property must be there. */
export const required = 1;

/** Its value may be null. */
export const nullable = 2;

/** Its value is an array. */
export const collection = 4;

/** Its type holds, at some depth, the object it is a property of. */
export const recursive = 8;

/** Every object inherits something by its name, which does not count. */
export const inherited = 16;
