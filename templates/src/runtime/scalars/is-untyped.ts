/** Whether a value is allowed: any value is. */
export function isEdmUntyped(_: unknown): boolean {
  return true;
}
