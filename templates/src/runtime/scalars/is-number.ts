const decimal = /^[-+]?\d{1,1000}(?:\.\d{1,1000})?(?:[eE][-+]?\d{1,10})?$/;

/** A finite number, or the text that stands for infinity or not-a-number. */
export function isEdmDouble(value: unknown): value is number | 'INF' | '-INF' | 'NaN' {
  return typeof value === 'number' ? Number.isFinite(value) : value === 'INF' || value === '-INF' || value === 'NaN';
}

/** A finite number, or its digits as text. */
export function isEdmDecimal(value: unknown): value is number | string {
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && decimal.test(value);
}
