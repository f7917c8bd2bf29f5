import { isObject } from './is-object.js';

/** Whether a value is an object whose values all pass, whatever their names are. */
export function isMapOf(value: unknown, isEntry: (entry: unknown, depth: number) => boolean, depth = 0): boolean {
  if (!isObject(value)) return false;
  for (const entry of Object.values(value)) {
    if (!isEntry(entry, depth)) return false;
  }
  return true;
}
