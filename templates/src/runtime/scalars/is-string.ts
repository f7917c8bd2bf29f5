/** Any text. */
export function isEdmString(value: unknown): value is string {
  return typeof value === 'string';
}
