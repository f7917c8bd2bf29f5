/** Whether a value is allowed: any value is. */
export const isEdmUntyped: (value: unknown) => boolean = () => true;
