// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { hasCount, hasLength, isInRange, type Bounds } from '../bounds.js';
import { report, type Found } from './found.js';

/** Reports a text with too few or too many characters. */
export function length(found: Found, name: string, value: unknown, min?: number, max?: number): Found {
  return hasLength(value, min, max) ? found : outOfRange(found, name, value, listLimits(min, max, ' characters'));
}

/** Reports a number that is too small or too large. */
export function range(found: Found, name: string, value: unknown, min?: number, max?: number): Found {
  return isInRange(value, min, max) ? found : outOfRange(found, name, value, listLimits(min, max, ''));
}

/** Reports an array with too few or too many items. */
export function count(found: Found, name: string, value: unknown, min?: number, max?: number): Found {
  return hasCount(value, min, max) ? found : outOfRange(found, name, value, listLimits(min, max, ' items'));
}

/** Returns the limits that a value does not meet, in words; undefined if it meets them all. */
export function violatedBounds(value: unknown, bounds: Bounds): string | undefined {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems } = bounds;
  if (!hasLength(value, minLength, maxLength)) return listLimits(minLength, maxLength, ' characters');
  if (!isInRange(value, minimum, maximum)) return listLimits(minimum, maximum, '');
  return hasCount(value, minItems, maxItems) ? undefined : listLimits(minItems, maxItems, ' items');
}

function outOfRange(found: Found, name: string, value: unknown, expected: string): Found {
  return report(found, [name], 'out-of-range', expected, value);
}

function listLimits(min: number | undefined, max: number | undefined, unit: string): string {
  if (max === undefined) return `at least ${min}${unit}`;
  return min === undefined ? `at most ${max}${unit}` : `${min} to ${max}${unit}`;
}
