// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** Whether a value is a string. */
export function isString(value: unknown): value is string {
  return typeof value === 'string';
}
