/** Whether a value is allowed: any value is. */
export const isUntyped: (value: unknown) => boolean = () => true;
