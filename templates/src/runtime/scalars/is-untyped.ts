/** Whether there is a value: anything except `undefined`. */
export function isEdmUntyped(value: unknown): boolean {
  return value !== undefined;
}
