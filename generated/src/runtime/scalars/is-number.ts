// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

const decimal = /^[-+]?\d{1,1000}(?:\.\d{1,1000})?(?:[eE][-+]?\d{1,10})?$/;

/** Whether a value is a finite number, or the text for infinity or not-a-number. */
export function isDouble(value: unknown): value is number | 'INF' | '-INF' | 'NaN' {
  return typeof value === 'number' ? Number.isFinite(value) : value === 'INF' || value === '-INF' || value === 'NaN';
}

/** Whether a value is a finite number, as a number or as text. */
export function isDecimal(value: unknown): value is number | string {
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && decimal.test(value);
}
