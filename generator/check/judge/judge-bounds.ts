import type { JsonNode } from '../../model/json.js';
import type { Property } from '../../model/schema/schema.js';
import { boundsOf } from '../../model/shapes/bounds.js';

/** Whether a value of a property is within its documented limits, as the validators of requests test it. */
export function isWithinBounds(node: JsonNode, property: Property): boolean {
  const bounds = boundsOf(property);
  if (bounds === undefined) return true;
  switch (node.kind) {
    case 'String':
      return isBetween(codePointsOf(node.value), bounds.minLength, bounds.maxLength);
    case 'Number':
      return isBetween(Number(node.text), bounds.minimum, bounds.maximum);
    case 'Array':
      return isBetween(node.items.length, bounds.minItems, bounds.maxItems);
    case 'Object':
    case 'Boolean':
    case 'Null':
      return true;
  }
}

function isBetween(value: number, min = -Infinity, max = Infinity): boolean {
  return value >= min && value <= max;
}

function codePointsOf(text: string): number {
  return [...text].length;
}
