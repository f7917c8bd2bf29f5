// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** Whether a value is allowed: any value is. */
export const isUntyped: (value: unknown) => boolean = () => true;
