import { boundsOf, type Bounds } from '../../model/shapes/bounds.js';
import type { Property } from '../../model/schema/schema.js';

/**
 * The documented limits of a property in words, for a response, which may break them: `Length: 1 to 64.` Undefined if the property has
 * no limits, or if its description already has their numbers.
 */
export function limitsInWords(property: Property): string | undefined {
  const bounds = boundsOf(property);
  if (bounds === undefined) return undefined;
  const words = property.description?.replaceAll(/(?<=\d)[ ,](?=\d{3})/g, '') ?? '';
  if (Object.values(bounds).every((end) => new RegExp(`(?<![\\d.])${end}(?!\\d)`).test(words))) return undefined;
  return describeBounds(bounds);
}

function describeBounds({ minLength, maxLength, minimum, maximum, minItems, maxItems }: Bounds): string {
  if (minLength !== undefined || maxLength !== undefined) return `Length: ${fromTo(minLength, maxLength)}.`;
  if (minItems !== undefined || maxItems !== undefined) return `Number of items: ${fromTo(minItems, maxItems)}.`;
  return `Range: ${fromTo(minimum, maximum)}.`;
}

function fromTo(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `at most ${max}`;
  return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}
