/** Whether a value is `true` or `false`. */
export function isEdmBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
