/** Anything but a hole. */
export function isEdmUntyped(value: unknown): boolean {
  return value !== undefined;
}
