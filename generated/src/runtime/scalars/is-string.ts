/** Whether a value is a string. */
export function isEdmString(value: unknown): value is string {
  return typeof value === 'string';
}
